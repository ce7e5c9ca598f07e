import shares from './common-terms.json' with { type: 'json' };

/** The most that a term of questions about everything tells, and how fast that grows as it gets rarer. */
const BASE = 0.5;
const SLOPE = 2;

/**
 * The most that a term tells, whatever the corpus: a small corpus happens not to say "receive" or "kind", and
 * would take them for telling words. Made from how many of some public articles are asked about with it; terms
 * of few articles have no limit. Source of the shares: `npm run fit`.
 */
export function mostTold(term: string): number {
  return LIMITS.get(term) ?? Number.POSITIVE_INFINITY;
}

const LIMITS: ReadonlyMap<string, number> = new Map(
  Object.entries(shares).map(([term, share]) => [term, BASE + SLOPE * Math.log(100 / share)]),
);
