import type MiniSearch from 'minisearch';
import type { QueryTerm } from './parse-query.ts';

/** What one term finds: passages by their positions, and what it adds to the score of each. */
export interface TermHits {
  readonly positions: readonly number[];
  readonly scores: readonly number[];
  /** By position, the terms of the index that were found for one that it does not hold; `null`: it holds it. */
  readonly forms: ReadonlyMap<number, readonly string[]> | null;
}

/** Looks for one term; `fuzzy` is the share of its letters that may differ. */
export function findTerm<Document>(index: MiniSearch<Document>, term: string, fuzzy = 0): TermHits {
  const results = index.search(term, { fuzzy });
  return {
    positions: results.map(({ id }) => id),
    scores: results.map(({ score }) => score),
    forms: fuzzy === 0 ? null : new Map(results.map(({ id, terms }) => [id, terms])),
  };
}

/** What the terms of a query find together. */
export interface SummedHits {
  /** By position: more than 0 for each passage that holds a term. */
  readonly scores: Float64Array;
  /** The terms of the query that a passage holds, as the index knows them. */
  termsOf(position: number): readonly string[];
}

/**
 * Adds up what terms find among so many passages, as MiniSearch does where any term may be held: the sum of their scores,
 * times how many of them are held.
 */
export function addUp(
  terms: readonly QueryTerm[],
  hitsOf: (term: string) => TermHits,
  count: number,
): SummedHits {
  const scores = new Float64Array(count);
  const held = new Int32Array(count);
  const found = terms.map(({ term }) => hitsOf(term));
  for (const [place, hits] of found.entries()) {
    const boost = terms[place]?.boost ?? 1;
    for (let entry = 0; entry < hits.positions.length; entry += 1) {
      const position = hits.positions[entry] ?? 0;
      scores[position] = (scores[position] ?? 0) + boost * (hits.scores[entry] ?? 0);
      held[position] = (held[position] ?? 0) | (1 << place);
    }
  }
  for (let position = 0; position < count; position += 1)
    scores[position] = (scores[position] ?? 0) * sizeOf(held[position] ?? 0);
  const isHeld = (place: number, position: number) => ((held[position] ?? 0) & (1 << place)) !== 0;
  return {
    scores,
    termsOf: (position) => {
      const all: string[] = [];
      for (const [place, { term }] of terms.entries()) {
        if (!isHeld(place, position)) continue;
        const forms = found[place]?.forms?.get(position);
        if (forms === undefined) all.push(term);
        else all.push(...forms);
      }
      return all;
    },
  };
}

/** How many bits are set. */
function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}
