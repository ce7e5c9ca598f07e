import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { rememberBy } from '../../search/remember.ts';
import { SAYS_NOTHING } from '../../search/vocabulary.ts';
import { isStatusHeader } from './status-header.ts';
import type { RowPassage, Table } from './table.ts';

/** Headers under which it stands since when a status has held. */
const DATED = /\b(?:since|from|until|joined|admitted)\b/iu;

/** What a question about a status asks for. */
export const ABOUT_STATUS: ReadonlySet<AnswerType> = new Set([
  'yes-no',
  'date',
  'duration',
  'thing',
  'definition',
]);

/** Ways to ask whether someone belongs, in words that hardly any index keeps. */
export const BELONGING =
  /\b(?:in (?:it|cica)|part (?:of|in)|belong(?:s|ed)? to|within|participat\p{L}* in|involved in|affiliated (?:with|to)|do(?:es)? (?:it|cica|the \p{L}+) includes?)(?!\p{L})/iu;

/** True for a word of these. */
export function isBelonging({ token }: Pick<QueryTerm, 'token'>): boolean {
  return /^(?:part|take|takes|taking|belong(?:s|ed)?|participat\p{L}*|involved|affiliated)$/iu.test(token);
}

export function statusOf(row: RowPassage): string {
  return row.row.cells.find(({ header }) => isStatusHeader(header))?.text ?? '';
}

/** True for a table that says of each row what it is; kept, because every question asks it of every table. */
export const isStatusTable = rememberBy(({ headers }: Table) => headers.some(isStatusHeader));

/** True for one that also says since when: of states, not of documents. */
export const isDatedStatusTable = rememberBy(
  (table: Table) => isStatusTable(table) && table.headers.some((header) => DATED.test(header)),
);

/** The word for what the first row of a table is: "member"; empty: it has no status. */
export function statusWord({ rows: [row] }: Table): string {
  return /^\p{L}*/u.exec(row === undefined ? '' : statusOf(row))?.[0].toLowerCase() ?? '';
}

/** A table of fewer rows is no list of all. */
const COMPLETE = 4;

/** True for a table that may list all who have a status now. */
export function mayListAll({ rows }: Table): boolean {
  return rows.length >= COMPLETE && rows.every(isPresentStatus);
}

/** False for a status that is over, or was never held. */
export function isPresentStatus(row: RowPassage): boolean {
  return !/^(?:former|neither|applicant|listed)\b/iu.test(statusOf(row));
}

/** The terms of what a status can be, and of the headers under which its dates stand; not those that all passages hold. */
export function statusTerms(tables: readonly Table[], index: PassageIndex): ReadonlySet<string> {
  return new Set(tables.flatMap(ownStatusTerms(index)));
}

const ownStatusTerms = rememberBy(({ analyser, vocabulary }: PassageIndex) =>
  rememberBy(({ rows, headers }: Table): readonly string[] => {
    // What something was replaced by, or is planned, is no status.
    const texts = [
      ...rows.map((row) => statusOf(row).replace(/(?:;|\sby\b).*$/u, '')),
      ...headers.filter((header) => DATED.test(header)),
      'status',
    ];
    const terms = texts.flatMap((text) => analyser.terms(text).map(({ term }) => term));
    return [...new Set(terms)].filter((term) => vocabulary.idf(term) > SAYS_NOTHING);
  }),
);

/** True where a question is about a status, in its own words or by asking who belongs. */
export function saysStatus({ text, terms }: Query, words: ReadonlySet<string>): boolean {
  return BELONGING.test(text) || terms.some(({ term }) => words.has(term));
}

/** In "is CICA an observer in the UN" the name says where, not whose status is asked for. */
export function isPlaceOfStatus(text: string, nameStart: number): boolean {
  const ahead = text.slice(0, nameStart).replace(/\bthe\s+$/iu, '');
  if (/\b(?:members?|observers?|part|chair\p{L}*) of\s+$/iu.test(ahead)) return true;
  // "When did it get UN observer status": the name says whose gift the status is.
  if (/\b(?:get|gets|got|gain(?:s|ed)?|receive[sd]?|obtain(?:s|ed)?|granted)\s+$/iu.test(ahead)) return true;
  if (/\b(?:join(?:s|ed|ing)?|enter(?:s|ed|ing)?|left|leaves?|leaving)\s+$/iu.test(ahead)) return true;
  return /\b(?:in|at|within|by|under|into|against|to|with|from)\s+$/iu.test(ahead);
}

/** "Why is it a member" takes for granted what "observer state, not a member" denies. */
export function deniesStatus(question: string, status: string): boolean {
  return status.matchAll(DENIED).some(([, denied = '']) => new RegExp(`\\b${denied}`, 'iu').test(question));
}

/** "Not a member", "neither a member nor a present observer". */
const DENIED = /\b(?:not|neither|nor) an? (?:(?:full|present|current) )?(\p{L}+)/giu;
