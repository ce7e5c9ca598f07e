import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import type { TableAnswer } from './answer-from-table.ts';
import { namedRows } from './named-rows.ts';
import { type RowPassage, rowName, type Table } from './table.ts';

const STATUS = /^status$/iu;
/** Headers under which it stands since when a status has held. */
const DATED = /\b(?:since|from|until|joined|admitted)\b/iu;
/** A status that is over, or was never held, is not the one that is asked for first. */
const PAST_STATUS = /^(?:former|neither|applicant|listed)\b/iu;
/** What a question about a status asks for. */
const ABOUT_STATUS: ReadonlySet<AnswerType> = new Set(['yes-no', 'date', 'thing', 'definition']);
/** Ways to ask whether someone belongs, in words that hardly any index keeps. */
const BELONGING = /\b(?:in (?:it|cica)|part of|belongs? to|within)\b/iu;
/** Besides the name and the status, a question about a status says no more than this share of its weight. */
const OTHER_SHARE = 0.25;

/**
 * Answers "is X a member", "when did X join" and the like from the row that gives X's status, also where
 * the question takes another status for granted: the row says which one it is.
 */
export function answerFromStatus(
  query: Query,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ABOUT_STATUS.has(query.type) && query.type !== 'reason') return null;
  const statusTables = tables.filter(
    (table) =>
      table.headers.some((header) => STATUS.test(header)) && namedRows(query, table, index).length > 0,
  );
  const rows = statusTables
    .flatMap((table) => namedRows(query, table, index))
    .filter((row) => !isPlace(query, row, index));
  const words = new Set(
    statusTables.flatMap((table) => index.analyser.terms(statusWords(table)).map(({ term }) => term)),
  );
  const isAboutStatus = BELONGING.test(query.text) || query.terms.some(({ term }) => words.has(term));
  if (rows.length === 0 || !isAboutStatus || otherShare(query, rows, words, index) > OTHER_SHARE) return null;
  const [first, ...others] = currentRows(rows);
  if (query.type === 'reason' && (first === undefined || !deniesStatus(query, first))) return null;
  return first === undefined ? null : { passages: [first, ...others], short: shortOf(query, first) };
}

/** In "is CICA an observer in the UN" the name says where, not whose status is asked for. */
function isPlace(query: Query, row: RowPassage, index: PassageIndex): boolean {
  const name = new Set(index.parse(rowName(row)).terms.map(({ term }) => term));
  const position = Math.min(...query.terms.filter(({ term }) => name.has(term)).map((term) => term.position));
  const before = tokenize(query.text)
    .slice(0, position)
    .map(({ text }) => text.toLowerCase())
    .filter((token) => token !== 'the');
  return PREPOSITION.test(before.at(-1) ?? '');
}

const PREPOSITION = /^(?:in|at|of|within|by)$/u;

/** "Why is it a member" takes for granted what "observer state, not a member" denies. */
function deniesStatus({ text }: Query, row: RowPassage): boolean {
  const denied = /\bnot an? (\p{L}+)/iu.exec(statusOf(row))?.[1];
  return denied !== undefined && new RegExp(`\\b${denied}`, 'iu').test(text);
}

/** What a status can be, and the headers under which its dates stand. */
function statusWords({ rows, headers }: Table): string {
  const statuses = rows.map((row) => statusOf(row));
  return [...statuses, ...headers.filter((header) => DATED.test(header))].join(' ');
}

function statusOf({ row }: RowPassage): string {
  return row.cells.find(({ header }) => STATUS.test(header))?.text ?? '';
}

function otherShare(
  query: Query,
  rows: readonly RowPassage[],
  words: ReadonlySet<string>,
  index: PassageIndex,
): number {
  const names = new Set(rows.flatMap((row) => index.parse(rowName(row)).terms.map(({ term }) => term)));
  const isKnown = ({ term, isNumber, token }: QueryTerm) =>
    names.has(term) || words.has(term) || isNumber || ASKING.test(token);
  let other = 0;
  for (const unit of Map.groupBy(query.terms, ({ position }) => position).values()) {
    if (!unit.some(isKnown)) other += unit.reduce((sum, { idf }) => sum + idf, 0);
  }
  return query.weight === 0 ? 1 : other / query.weight;
}

const ASKING =
  /^(?:country|state|nation|full|real|actual|actually|currently|current|now|still|already|really|year|date|day|become|became|join|joined|since|right|true|both|also|too|yet|ever|status|cica)$/iu;

/** One row for each name: the present status where there is one. */
function currentRows(rows: readonly RowPassage[]): readonly RowPassage[] {
  return [...Map.groupBy(rows, rowName).values()].flatMap(
    (own) => own.find((row) => !PAST_STATUS.test(statusOf(row))) ?? own[0] ?? [],
  );
}

/** The date for "when", under a header that the question fits; the status for "is it", and where it sets right. */
function shortOf(query: Query, row: RowPassage): string | null {
  const { type, text } = query;
  if (type !== 'date' || deniesStatus(query, row)) return statusOf(row);
  const isMember = /\bmember\b|\bjoin/iu.test(text);
  const cell = row.row.cells.find(({ header }) => /\bsince\b|\bfrom\b/iu.test(header));
  if (cell === undefined || (isMember && /observer/iu.test(cell.header))) return null;
  return cell.text;
}
