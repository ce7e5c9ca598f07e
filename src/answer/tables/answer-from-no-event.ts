import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { remember, rememberBy } from '../../search/remember.ts';
import { isAsking } from './asking-words.ts';
import { briefTerms } from './brief-terms.ts';
import { isInTurn } from './in-turn.ts';
import { eventDate, shortestOf, startYear, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/**
 * Answers a question about "the summit of 2018" where no summit of any table is of that year, with all that there were: what
 * the question takes for granted did not take place.
 */
export function answerFromNoEvent(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (query.years.length === 0) return null;
  for (const table of tables) {
    const [kind = ''] = table.headers;
    if (!isOfEvents(table) || !/^\p{L}+$/u.test(kind)) continue;
    const same = tables.filter(({ headers }) => headers[0] === kind);
    // Events that are told of in several tables, or only in some of them, may have been more.
    if (same.filter(isOfEvents).length > 1) continue;
    const year = yearOf(kind, query.text, table, index);
    if (year === null || same.some(({ rows }) => rows.some(({ text }) => text.includes(year)))) continue;
    const told = proseOfAll(table, kind, index);
    return rowsAnswer<Passage>(told === null ? table.rows : [told]);
  }
  return null;
}

/** The shortest prose that tells of an event in every year in which there was one. */
function proseOfAll({ rows }: Table, kind: string, { passages }: PassageIndex): Passage | null {
  const told = [kind.toLowerCase(), ...rows.map(startYear)];
  const tellsAll = (text: string) => told.every((part) => text.includes(part));
  return shortestOf(
    passages.filter(
      ({ row, isElsewhere, text }) => row === null && !isElsewhere && tellsAll(text.toLowerCase()),
    ),
  );
}

const isOfEvents = rememberBy(
  (table: Table) => isInTurn(table) && table.rows.every((row) => eventDate(row) !== null),
);

/** The year that a question puts such an event in; `null`: none, or the event may be another body's. */
function yearOf(kind: string, question: string, table: Table, index: PassageIndex): string | null {
  if (!question.toLowerCase().includes(kind.toLowerCase())) return null;
  for (const pattern of placesOfYear(kind)) {
    const { year, before = '', between = '' } = pattern.exec(question)?.groups ?? {};
    if (year === undefined) continue;
    return [before, between].some((words) => namesOther(words, table, index)) ? null : year;
  }
  return null;
}

/** "The summit in X in 2018", "the 2018 summit"; kept, because making a pattern takes longer than to look for it. */
const placesOfYear = remember((kind): readonly RegExp[] => {
  const word = "[\\p{L}\\p{N}'’.-]+\\s+";
  const before = `(?<before>(?:${word}){0,3})`;
  const place = '(?:(?:in|at) \\p{L}+,? )?';
  return [
    new RegExp(`${before}\\b${kind} (?:(?:held|meeting) )?${place}(?:in|of) (?<year>\\d{4})(?![\\d-])`, 'iu'),
    new RegExp(`${before}(?<![\\d-])(?<year>\\d{4}) (?<between>(?:${word})?)${kind}\\b`, 'iu'),
  ];
});

/** True where the words right before the kind name something that such an event is not called: another body. */
function namesOther(words: string, { rows, terms }: Table, { analyser }: PassageIndex): boolean {
  const tokens = words.split(/\s+/u).filter((word) => word !== '');
  const called = tokens.slice(tokens.findLastIndex((word) => analyser.processTerm(word) === null) + 1);
  const isCalled = (term: string) =>
    terms.has(term) || rows.some((row) => briefTerms(row, analyser).has(term));
  return analyser.terms(called.join(' ')).some((term) => !isAsking(term) && !isCalled(term.term));
}
