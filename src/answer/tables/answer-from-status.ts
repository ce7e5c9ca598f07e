import type { PassageIndex } from '../../search/build-passage-index.ts';
import { isConcept } from '../../search/concepts.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isAsking, tells, unexplained, weightIn } from './asking-words.ts';
import { namePlace, nameTerms } from './name-in-question.ts';
import { namedRows } from './named-rows.ts';
import { onceHeld } from './once-held.ts';
import { overlaps, readTime } from './read-time.ts';
import {
  ABOUT_STATUS,
  deniesStatus,
  isDatedStatusTable,
  isPlaceOfStatus,
  isPresentStatus,
  isStatusTable,
  saysStatus,
  statusOf,
  statusTerms,
} from './status.ts';
import { isStatusElsewhere } from './status-elsewhere.ts';
import { type RowPassage, rowName, rowStart, type Table } from './table.ts';
import type { TableAnswer, TableQuestion } from './table-answer.ts';

/** Besides the name and the status, a question about a status says no more than this share of its weight. */
const OTHER_SHARE = 0.25;

/**
 * Answers "is X a member", "when did X join" and the like from the row that gives X's status, also where
 * the question takes another status for granted: the row says which one it is. Asked of a time before all of
 * X's rows, they say since when; and what is a former status now may have been the one held then.
 */
export function answerFromStatus(
  { query, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ABOUT_STATUS.has(query.type) && query.type !== 'reason') return null;
  const naming = tables.filter((table) => isStatusTable(table) && namedRows(query, table).length > 0);
  // Things of two kinds, each with a status of its own: what joins them is not a status.
  if (naming.length > 1 && !naming.every(isDatedStatusTable)) return null;
  const rows = naming
    .flatMap((table) => namedRows(query, table))
    .filter((row) => !isPlace(query, row, index));
  // Who is in one table may be asked about in the words of another: "is Thailand an observer".
  const others = naming.some(isDatedStatusTable) ? tables.filter(isDatedStatusTable) : [];
  if ((query.type === 'duration' || query.type === 'date') && others.length === 0) return null;
  const words = statusTerms([...naming, ...others], index);
  const isLeaving = others.length > 0 && LEAVING.test(query.text);
  const names = nameTerms(query, rows, index);
  const beside = query.terms.filter((term) => !names.includes(term) && !isAsking(term));
  if (namesTooFew(query, rows)) return null;
  if (rows.length === 0 || !(isLeaving || saysStatus({ ...query, terms: beside }, words))) return null;
  if (asksForName(query, naming, words, index)) return null;
  const isKnown = (term: QueryTerm) => names.includes(term) || (isLeaving && LEAVING_WORD.test(term.token));
  if (namesAnother(query, isKnown, rows, index)) return null;
  const other = otherShare(query, isKnown, words, index);
  if (other > OTHER_SHARE) return null;
  const once = onceHeld(query, rows);
  if (once !== null) return once;
  const { span, isState } = readTime(query.text, asOf);
  const isOf = (row: RowPassage) => span === null || overlaps(rowStart(row), row.validUntil, span);
  const then = query.type === 'date' ? rows : rows.filter(isOf);
  const [first, ...more] = currentRows(rowsSaying(query, then.length > 0 ? then : rows));
  if (first === undefined) return null;
  if (isLeaving) return staying([first, ...more], other);
  if (query.type === 'reason' && !deniesStatus(query.text, statusOf(first))) return null;
  const isCounted = query.terms.some(({ isNumber, token }) => isNumber && !/^\d{4}$/u.test(token));
  const isAboutMore = query.type === 'yes-no' && (other > 0 || isCounted || (span !== null && !isState));
  const isOfNow = then.length > 0 && (span === null || isPresentStatus(first));
  return {
    passages: [first, ...more],
    short:
      isOfNow && !(isAboutMore && isPresentStatus(first) && !deniesStatus(query.text, statusOf(first)))
        ? sharedShort(query, [first, ...more])
        : null,
    explained: 1 - other,
    silentRows: 0,
  };
}

/** "The Oslo charter" is perhaps no charter of the table: a name that the glossary knows and no row of those named says. */
function namesAnother(
  { terms, type }: Query,
  isKnown: (term: QueryTerm) => boolean,
  rows: readonly RowPassage[],
  { analyser, vocabulary }: PassageIndex,
): boolean {
  if (type !== 'thing' && type !== 'definition') return false;
  const told = new Set(rows.flatMap(({ text }) => analyser.terms(text).map(({ term }) => term)));
  return terms.some(
    (term) =>
      isConcept(term.term) &&
      term.isName &&
      tells([term], vocabulary) &&
      !isKnown(term) &&
      !told.has(term.term),
  );
}

/** "Both Koreas" are two, and only one of them may have a row. */
function namesTooFew({ text }: Query, rows: readonly RowPassage[]): boolean {
  return /\bboth\b/iu.test(text) && new Set(rows.map(rowName)).size < 2;
}

/** Who still is what they were did not leave, whatever the question takes for granted; of others the rows say too little. */
function staying(rows: readonly [RowPassage, ...RowPassage[]], other: number): TableAnswer | null {
  const isOver = (row: RowPassage) => !isPresentStatus(row) || row.validUntil !== null;
  if (rows.some(isOver)) return null;
  const [short = null, ...others] = new Set(rows.map(statusOf));
  return { passages: rows, short: others.length === 0 ? short : null, explained: 1 - other, silentRows: 0 };
}

/** "When did X become an observer" is told where X's time as an observer has a date of its own, though X has been more since. */
function rowsSaying({ type, text }: Query, rows: readonly RowPassage[]): readonly RowPassage[] {
  if (type !== 'date' || !/\bobserv/iu.test(text) || /\b(?:member|join)/iu.test(text)) return rows;
  const saying = rows.filter(({ row }) => row.cells.some(({ header }) => OBSERVER_FROM.test(header)));
  return saying.length > 0 ? saying : rows;
}

const OBSERVER_FROM = /\bobserver (?:since|from)\b/iu;

function isPlace(query: Query, row: RowPassage, index: PassageIndex): boolean {
  const place = namePlace(query, nameTerms(query, [row], index));
  return (
    place !== null && (isPlaceOfStatus(query.text, place.start) || isStatusElsewhere(query, place, index))
  );
}

/** The share of the question's weight that neither what is known nor the statuses explain. */
function otherShare(
  { terms }: Query,
  isKnown: (term: QueryTerm) => boolean,
  words: ReadonlySet<string>,
  { vocabulary }: PassageIndex,
): number {
  const isExplained = (term: QueryTerm) =>
    isKnown(term) || words.has(term.term) || term.isNumber || GETTING.test(term.token);
  const sumOf = (some: readonly QueryTerm[]) =>
    some.reduce((sum, term) => sum + weightIn(term, vocabulary), 0);
  const all = sumOf(terms);
  return all === 0 ? 1 : sumOf(unexplained(terms, isExplained, vocabulary)) / all;
}

const ASKS_CONTENT = /\bwhat\b.*\b(?:says?|said|contains?|tells?|covers?)\b/iu;

/** "Which document acts as the charter" and "what is the charter" ask for more than a status. */
function asksForName(
  { type, text }: Query,
  tables: readonly Table[],
  words: ReadonlySet<string>,
  { analyser }: PassageIndex,
): boolean {
  if (type === 'definition') return !/\bstatus\b/iu.test(text);
  if (type !== 'thing') return false;
  if (ASKS_CONTENT.test(text)) return true;
  const asked = /\bwhich (\p{L}+)/iu.exec(text)?.[1];
  if (asked === undefined) return false;
  const termsOf = (part: string) => analyser.terms(part).map(({ term }) => term);
  const kinds = new Set(tables.flatMap(({ headers: [kind = ''] }) => termsOf(kind)));
  const terms = termsOf(asked);
  return terms.some((term) => kinds.has(term)) || !terms.some((term) => words.has(term));
}

/** How someone ceases to have one, said of a name before it; not what is left over, and not what only rests. */
const LEAVING =
  /\b(?:did|does|do|has|have|had|will|would|when|why)\b.*\b(?:leave|quit|withdraw|withdrew|withdrawn|exit(?:ed)?|(?:drop(?:ped)?|pull(?:ed)?|step(?:ped)?|walk(?:ed)?) out|(?<!\b(?:are|is|was|were) )left(?! (?:out|until|till|to|behind|on|over)\b))\b|\b(?:was|were|been|got) .*\b(?:expelled|kicked out|thrown out)\b/iu;
const LEAVING_WORD =
  /^(?:leave|left|quit|withdraw|withdrew|withdrawn|exit|exited|drop|dropped|pull|pulled|step|stepped|walk|walked|out|expelled|kicked|thrown)$/iu;

/** How someone comes to a status, or has it. */
const GETTING =
  /^(?:full|become|became|becoming|join|joined|get|got|gain|gained|receive|received|obtain|obtained|grant|granted|hold|holds|held|thing|long|been|part|belong|belongs|belonging|includes?|both)$/iu;

/** One row for each name: the present status is what is asked for first. */
function currentRows(rows: readonly RowPassage[]): readonly RowPassage[] {
  return [...Map.groupBy(rows, rowName).values()].flatMap((own) => own.find(isPresentStatus) ?? own[0] ?? []);
}

/** Nothing where those who are named do not all have the same. */
function sharedShort(query: Query, rows: readonly RowPassage[]): string | null {
  const [short = null, ...others] = new Set(rows.map((row) => shortOf(query, row)));
  return others.length === 0 ? short : null;
}

/** The date for "when", under a header that the question fits; the status for "is it", and where it sets right. */
function shortOf(query: Query, row: RowPassage): string | null {
  const { type, text } = query;
  if (type === 'duration') return null;
  if (type !== 'date' || deniesStatus(text, statusOf(row))) return statusOf(row);
  const isMember = /\bmember\b|\bjoin/iu.test(text);
  const isObserver = /\bobserv/iu.test(text);
  const cell = row.row.cells.find(({ header }) => /\bsince\b|\bfrom\b/iu.test(header));
  if (cell === undefined) return null;
  if (isObserver ? /member/iu.test(cell.header) : isMember && /observer/iu.test(cell.header)) return null;
  return cell.text;
}
