import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import type { Table } from './table.ts';

/** How something is said to take place, to come to be or to come in. */
const HAPPENING =
  /^(?:host\p{L}*|hold|holds|held|take|takes|took|taken|place|happen\p{L}*|meet|meets|met|gather\p{L}*|together|conven\p{L}*|assembl\p{L}*|get|gets|go|goes|went|come|comes|came|round|talks|session|planned|scheduled|due|set|going|will|kind|status|where is|where are|where was)$/iu;
const COMING_IN =
  /^(?:become|became|becoming|join\p{L}*|admit\p{L}*|accept\p{L}*|welcom\p{L}*|grant\p{L}*|receiv\p{L}*|gain\p{L}*|obtain\p{L}*|approv\p{L}*|enter\p{L}*|let|sign|signed|up|added|started|began|full)$/iu;

/** True for a word that says how someone came in. */
export function isComingIn({ token }: QueryTerm): boolean {
  return COMING_IN.test(token);
}

/** True for a word that says that someone came in, not only what they did for it. */
export function isJoining({ token }: QueryTerm): boolean {
  return JOINING.test(token);
}

const JOINING = /^(?:join\p{L}*|admit\p{L}*|accept\p{L}*|enter\p{L}*|came|become|became)$/iu;

/** "Held" and "take place" say no more than that it happened; who hosted it is asked for in the words of a header. */
export function isHappening({ token }: QueryTerm): boolean {
  return token.split(' ').every((word) => HAPPENING.test(word) && !/^host/iu.test(word));
}

/** Tells the words that ask for a cell of a table's rows, or say no more than that what they tell happened or came in. */
export function isOfRows(table: Table, { analyser }: PassageIndex): (term: QueryTerm) => boolean {
  const isState = table.rows.some(({ validFrom }) => validFrom !== null);
  const headers = new Set(table.headers.flatMap((header) => analyser.terms(header).map(({ term }) => term)));
  return (term) =>
    headers.has(term.term) || HAPPENING.test(term.token) || (isState && COMING_IN.test(term.token));
}

/** True for a word that says only that something happened, whatever it is. */
export function isTakingPlace({ token }: QueryTerm): boolean {
  return TAKING_PLACE.test(token);
}

const TAKING_PLACE =
  /^(?:t(?:ake|akes|ook|aken|aking)|place|happen(?:s|ed|ing)?|occur(?:s|red|ring)?|convene[ds]?)$/iu;
