import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { ordinalNumber } from '../grammar/ordinals.ts';
import { isAsking, isSaid, unexplained } from './asking-words.ts';
import { nameTerms } from './name-in-question.ts';
import { namedRows } from './named-rows.ts';
import { isDatedStatusTable, statusTerms } from './status.ts';
import { type RowPassage, rowName, rowStart, startYear, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const COMPARING =
  /\b(?:compar\p{L}*|differen\p{L}*|differs?|versus|vs|earlier|later|first|last|before|after|older|newer|longer|sooner|same time|side by side|next to each other)\b/iu;
/** The words of a comparison, which are not in what is compared. */
const COMPARED =
  /^(?:two|side|put|next|compar\p{L}*|differen\p{L}*|differ|versus|vs|earlier|later|older|newer|longer|sooner|same|become|became|join|joined|joins|come|came|status)$/iu;
/** What lies between two things is not their difference. */
const BETWEEN = /^(?!.*\b(?:compar|differ)).*\bbetween\b/iu;
const NO_COMPARISON: ReadonlySet<AnswerType> = new Set(['reason', 'manner', 'number', 'duration']);
/** More would be a list. */
const MOST = 4;

/** Answers "compare X and Y", "which came first, X or Y" with the rows of both, the earlier one first. */
export function answerFromComparison(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!COMPARING.test(query.text) || BETWEEN.test(query.text) || NO_COMPARISON.has(query.type)) return null;
  const compared = [
    ...tables.map((table) => ({ rows: namedRows(query, table), own: [table] })),
    { rows: statusRows(query, tables), own: tables.filter(isDatedStatusTable) },
    ...tables.map((table) => ({ rows: countedRows(query, table), own: [table] })),
    ...tables.map((table) => ({ rows: calledByWord(query, table, index), own: [table] })),
  ];
  for (const { rows, own } of compared) {
    const names = new Set(rows.map(rowName));
    if (names.size < 2 || names.size > MOST || rows.length > MOST) continue;
    if (!explains(query, rows, own, index) || !isMeant(query, own, index)) continue;
    const ordered = rows.toSorted((a, b) => (rowStart(a) ?? '9').localeCompare(rowStart(b) ?? '9'));
    return rowsAnswer(ordered);
  }
  return null;
}

/** Says that two are set side by side, not that one of them is beside something else. */
const PAIRING =
  /\b(?:compar\p{L}*|differ\p{L}*|versus|vs|side by side|next to each other)\b|\b(?:earlier|later|sooner|first|last|longer)\b[^?]*\bor\b/iu;

/** Of those with a status a status is asked: "who was in X before Y" asks something else. */
function isMeant(query: Query, tables: readonly Table[], index: PassageIndex): boolean {
  const statuses = tables.filter(isDatedStatusTable);
  return (
    statuses.length === 0 ||
    PAIRING.test(query.text) ||
    query.terms.some(({ term }) => statusTerms(statuses, index).has(term))
  );
}

/** Those of one status may stand in one table and those of another in the next. */
function statusRows(query: Query, tables: readonly Table[]): readonly RowPassage[] {
  const rows = tables.filter(isDatedStatusTable).flatMap((table) => namedRows(query, table));
  return [...Map.groupBy(rows, rowName).values()].flatMap(([row]) => row ?? []);
}

/** True where a question says what the rows of a table are: "summits". */
function saysKind({ terms }: Query, { headers: [kind = ''] }: Table): boolean {
  const said = new Set(terms.map(({ token }) => singular(token)));
  return kind.split(' ').every((word) => said.has(singular(word)));
}

/** Rows told apart by a word that no other row is called by, also in brackets: "the Rome and the Paris summit". */
function calledByWord(query: Query, table: Table, { analyser }: PassageIndex): readonly RowPassage[] {
  if (!saysKind(query, table) || !PAIRING.test(query.text)) return [];
  const called = table.rows.map((row) => ({ row, words: calledBy(row, analyser) }));
  const own = query.terms
    .filter((term) => isSaid(term) && !isAsking(term) && !table.terms.has(term.term))
    .map(({ term, token }) => {
      const rows = called.filter(({ words }) => words.has(term));
      // A place that was called otherwise once is told apart by the name that it had.
      return rows.length > 1 ? rows.filter(({ row }) => isWritten(token, row)) : rows;
    });
  return [...new Set(own.flatMap((rows) => (rows.length === 1 ? rows.map(({ row }) => row) : [])))];
}

function isWritten(name: string, { row }: RowPassage): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/\P{L}+/gu, ' ');
  return letters(row.cells[0]?.text ?? '').includes(letters(name));
}

/** The terms of all that a row is called. */
function calledBy({ row }: RowPassage, analyser: PassageIndex['analyser']): ReadonlySet<string> {
  return new Set(analyser.terms(row.cells[0]?.text ?? '').map(({ term }) => term));
}

/** Rows told apart by two ordinals or two years: "the first and the third summit", "the 2014 and 2019 summits". */
function countedRows(query: Query, table: Table): readonly RowPassage[] {
  const { terms, years } = query;
  const { rows } = table;
  const isKind = saysKind(query, table);
  const ordinals = terms
    .filter(({ token }) => ordinalNumber(token) !== null)
    .map(({ token }) => token.toLowerCase());
  if (!isKind || Math.max(ordinals.length, years.length) < 2) return [];
  const wanted = ordinals.length > 1 ? ordinals : years;
  const found = wanted.map((word) =>
    rows.filter((row) =>
      ordinals.length > 1 ? rowName(row).toLowerCase().split(' ').includes(word) : startYear(row) === word,
    ),
  );
  return found.every((own) => own.length === 1) ? [...new Set(found.flat())] : [];
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/u, '');
}

/** Every word is of a name, of the tables, a number that chose a row, or compares. */
function explains(
  query: Query,
  rows: readonly RowPassage[],
  tables: readonly Table[],
  index: PassageIndex,
): boolean {
  const names = nameTerms(query, rows, index);
  const called = new Set(rows.flatMap((row) => [...calledBy(row, index.analyser)]));
  const statuses = statusTerms(tables.filter(isDatedStatusTable), index);
  const isKnown = (term: QueryTerm) =>
    names.includes(term) ||
    called.has(term.term) ||
    COMPARED.test(term.token) ||
    isAsking(term) ||
    statuses.has(term.term) ||
    tables.some((table) => table.terms.has(term.term)) ||
    query.years.includes(term.token);
  return unexplained(query.terms, isKnown, index.vocabulary).length === 0;
}
