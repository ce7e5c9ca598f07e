import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { firstOrdinal } from '../grammar/ordinals.ts';
import { isOfTitle } from '../grammar/titles.ts';
import { isHolding, tells, unexplained } from './asking-words.ts';
import { inTurn } from './in-turn.ts';
import { namePlace, nameTerms } from './name-in-question.ts';
import { namedHolders, namedRows } from './named-rows.ts';
import { ofOffice } from './of-office.ts';
import { timeAsked } from './read-time.ts';
import { cellUnder, type RowPassage, rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const ABOUT_TIME: ReadonlySet<AnswerType> = new Set(['date', 'duration']);
/** Asks for a time without a question word. */
const TERM = /\b(?:terms?|tenure|mandate|years|dates|period)\b/iu;
const END = /\b(?:until|till|end(?:ed|s)?|leave|left|finish(?:ed)?|stop(?:ped)?)\b/iu;
const BEGINNING = /\b(?:since|become|became|begin|began|start(?:ed)?|t[ao]ken? over|took|takes?)\b/iu;

/** Since when it is no more, it has ended. */
const NO_MORE = /\bno longer\b|(?:\bnot\b|n['’]t\b)[^?]*\b(?:any ?)?(?:more|longer)\b/iu;

/** Words for the beginning, the end and the length of a time. */
const LASTING =
  /^(?:become|became|becoming|begin|began|start|started|end|ended|ends|finish|finished|stop|stopped|leave|left|stay|stayed|remain|remained|last|lasted|long|took|take|takes|over|till|longer|more|anymore|office|position|post|job)$/iu;

/** Answers "how long did X chair", "until when was X in office" with every stretch for which X held it. */
export function answerFromHolder(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const isAboutTime = ABOUT_TIME.has(query.type) || (isPlainly(query) && TERM.test(query.text));
  const time = timeAsked(query);
  if (!isAboutTime || time.span !== null) return null;
  for (const table of tables) {
    if (!table.isSuccession) continue;
    const named = namedHolders(query, table, index);
    if (new Set(named.map(rowName)).size !== 1) continue;
    const names = nameTerms(query, named, index);
    const isOffice = (term: QueryTerm) => table.terms.has(term.term) && !names.includes(term);
    const isCalled = callingWord(query, names, named, index);
    const isKnown = (term: QueryTerm) =>
      names.includes(term) || isOffice(term) || isHolding(term) || LASTING.test(term.token) || isCalled(term);
    const saysOffice =
      query.terms.some((term) => isOffice(term) && tells([term], index.vocabulary)) ||
      /\b(?:office|term|tenure|mandate)\b/iu.test(query.text);
    if (namesMore(query, names, tables, index)) return null;
    if (!saysOffice || unexplained(query.terms, isKnown, index.vocabulary).length > 0) continue;
    const rows = ofOffice(inTurn(named), query, index);
    const chosen = nthOf(rows, query.text);
    return rowsAnswer(chosen, chosen.length === 1 ? (row) => borderOf(row, query.text) : undefined);
  }
  return null;
}

/** "The Turkish ambassador X": the words right ahead of a name that are a title, or told of whoever has the name. */
function callingWord(
  query: Query,
  names: readonly QueryTerm[],
  named: readonly RowPassage[],
  { analyser }: PassageIndex,
): (term: QueryTerm) => boolean {
  const place = namePlace(query, names);
  const words = place === null ? [] : (AHEAD.exec(query.text.slice(0, place.start))?.[0] ?? '').split(' ');
  const told = new Set(named.flatMap(({ text }) => analyser.terms(text).map(({ term }) => term)));
  const isOfName = (word: string) =>
    isOfTitle(word) || analyser.terms(word).some(({ term }) => told.has(term));
  const calling = new Set(words.slice(words.findLastIndex((word) => word !== '' && !isOfName(word)) + 1));
  return ({ token }) => calling.has(token);
}

/** At most so many words are a title. */
const AHEAD = /(?:\p{L}+ ){1,4}$/u;

/** Of several stretches the one that the question counts to, where it counts. */
function nthOf(rows: readonly RowPassage[], question: string): readonly RowPassage[] {
  const row = rows[(firstOrdinal(question) ?? 0) - 1];
  return row === undefined ? rows : [row];
}

/** "When did X take the chair" is about the event of that name, where a table has it. */
function namesMore(
  query: Query,
  names: readonly QueryTerm[],
  tables: readonly Table[],
  index: PassageIndex,
): boolean {
  const lengthOf = (terms: readonly QueryTerm[]) => new Set(terms.flatMap(({ places }) => places)).size;
  return tables
    .flatMap((table) => namedRows(query, table))
    .some((row) => lengthOf(nameTerms(query, [row], index)) > lengthOf(names));
}

function isPlainly({ type }: Query): boolean {
  return type === 'thing' || type === 'definition';
}

/** The day on which it ended or began, where one of the two is asked for. */
function borderOf(row: RowPassage, question: string): string | null {
  const isOver = NO_MORE.test(question);
  const asksEnd = isOver || END.test(question);
  const asksBeginning = !isOver && BEGINNING.test(question);
  if (asksEnd === asksBeginning) return null;
  return cellUnder(row, asksEnd ? /\b(?:until|to|end(?:ed)?)\b/iu : /\b(?:from|since|began|start)\b/iu);
}
