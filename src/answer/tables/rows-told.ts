import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isAsking, isOrdinal, isSaid, tells } from './asking-words.ts';
import { briefTerms } from './brief-terms.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';

/** Words that say no more than that something took place or came to be. */
const TAKING_PLACE =
  /^(?:hold|holds|held|holding|take|takes|took|taken|taking|place|happen\p{L}*|meet|met|gather\p{L}*|conven\p{L}*|open\p{L}*|began|begin|start\p{L}*|join\p{L}*|become|became|becoming|admit\p{L}*|accept\p{L}*|let|in|sign\p{L}*|adopt\p{L}*|found\p{L}*|establish\p{L}*|creat\p{L}*|set|up|came|come|full)$/iu;

/**
 * The one row of a table that words call by its name, its day or its place, where they say besides only what the table lists
 * and that it took place: "the Lisbon regatta was held", "Norway joined"; `null` of none, or of several.
 */
export function rowTold({ terms }: Query, table: Table, index: PassageIndex): RowPassage | null {
  const { analyser, vocabulary } = index;
  const isOfKind = ({ term }: QueryTerm) => table.words.title.has(term) || table.words.dates.has(term);
  const kind = new Set(terms.filter(isOfKind).flatMap(({ places }) => places));
  const told = terms.filter(
    (term) =>
      isSaid(term) &&
      (isOrdinal(term) || !isAsking(term)) &&
      (term.isNumber || tells([term], vocabulary)) &&
      !TAKING_PLACE.test(term.token) &&
      !term.places.every((place) => kind.has(place)),
  );
  if (told.length === 0 || !saysWhat(terms, kind, table, vocabulary)) return null;
  const [row, ...others] = table.rows.filter((each) => {
    const held = briefTerms(each, analyser);
    return rowStart(each) !== null && told.every(({ term }) => held.has(term));
  });
  return row === undefined || others.length > 0 ? null : row;
}

/** What a table of events lists need not be said: the name of an event says what it is. */
function saysWhat(
  terms: readonly QueryTerm[],
  kind: ReadonlySet<number>,
  { headers: [header = ''] }: Table,
  vocabulary: PassageIndex['vocabulary'],
): boolean {
  const isTelling = (term: QueryTerm) => kind.has(term.position) && tells([term], vocabulary);
  return /^event/iu.test(header) || terms.some(isTelling);
}
