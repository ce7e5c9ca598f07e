import type { Passage } from '../corpus/passage.ts';
import type { Hit } from './hit.ts';
import type { PassageMatch } from './match-passage.ts';
import type { Query } from './parse-query.ts';
import { type Asked, rankingFeatures } from './ranking-features.ts';
import weights from './ranking-weights.json' with { type: 'json' };
import { type Contribution, chooseWeights, contributionsOf, weightedSum } from './weighted-sum.ts';

/** A passage as the index found it, before the second look. */
export interface Candidate {
  readonly passage: Passage;
  /** The index's own BM25+ score. */
  readonly score: number;
  readonly terms: readonly string[];
  /** What listed questions say of it; `null` where none are listed. */
  readonly asked: Asked | null;
}

/**
 * Orders candidates by a weighted sum of features of how, not only whether, they hold the query's terms.
 * Equal scores keep the index's order, so the same query always gives the same hits.
 */
export function rerank(
  query: Query,
  candidates: readonly Candidate[],
  match: (query: Query, passage: Passage) => PassageMatch,
): readonly Hit[] {
  const topScore = candidates[0]?.score ?? 1;
  return candidates
    .map((candidate) => {
      const { passage, terms, asked } = candidate;
      const features = rankingFeatures(query, match(query, passage), {
        bm25: candidate.score / topScore,
        asked,
      });
      return { passage, terms, features, score: weightedSum(features, weightsFor(features)) };
    })
    .toSorted((a, b) => b.score - a.score)
    .map((candidate, position) => ({ ...candidate, rank: position + 1 }));
}

/** What each feature adds to the score of a hit; together they are its score. */
export function rankingContributions({ features }: Pick<Hit, 'features'>): readonly Contribution[] {
  return contributionsOf(features, weightsFor(features));
}

const weightsFor = chooseWeights(
  new Map(Object.entries(weights.listed)),
  new Map(Object.entries(weights.unlisted)),
);
