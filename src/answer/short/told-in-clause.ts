import type { ShortReading } from './read-sentence.ts';

/** How much of the question a clause says: the sum of the idf of its terms there. */
export function toldInClause({ query, said, clauses }: ShortReading, clause: number): number {
  const places = new Set(said.flatMap((own, at) => (clauses[at] === clause ? own : [])));
  return query.terms.reduce(
    (sum, { idf, places: own }) => sum + (own.some((place) => places.has(place)) ? idf : 0),
    0,
  );
}
