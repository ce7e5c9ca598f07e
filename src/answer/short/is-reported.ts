import type { ShortReading } from './read-sentence.ts';

/** Says that somebody tells of it. */
const TELLS =
  /^(?:said|says|reported|reports|told|tells|wrote|writes|noted|notes|stated|states|stressed|recalled|announced|added|according)$/u;

/** True where the date says when somebody told of it, and not when it was: "was finished in 2006, X said in 2014". */
export function isReported({ query, words, clauses, first }: ShortReading): boolean {
  if (query.type !== 'date') return false;
  const asked = query.text.toLowerCase().split(/[^\p{L}]+/u);
  const [own] = words.flatMap(({ lower }, at) =>
    clauses[at] === clauses[first] && TELLS.test(lower) ? [lower] : [],
  );
  return (
    own !== undefined &&
    !asked.some((word) => word !== 'according' && word.startsWith(own.slice(0, SAME_BEGINNING)))
  );
}

/** "Announce" and "announced" begin with the same letters. */
const SAME_BEGINNING = 4;
