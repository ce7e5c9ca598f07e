import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Hit } from '../search/hit.ts';
import { matchPassage, type PassageMatch } from '../search/match-passage.ts';
import type { Query } from '../search/parse-query.ts';
import { type Contribution, contributionsOf, weightedSum } from '../search/weighted-sum.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';
import weights from './sentence-weights.json' with { type: 'json' };

/** A sentence that could answer, and how it was judged. */
export interface SentenceChoice {
  readonly hit: Hit;
  readonly match: PassageMatch;
  /** Its position in the passage. */
  readonly sentence: number;
  readonly text: string;
  readonly features: SentenceFeatures;
  readonly score: number;
}

/** The right passage is among the first hits so often that looking further only adds noise. */
const READ_HITS = 8;

/** Every sentence of the first hits, the likeliest to answer first. */
export function chooseSentences(
  query: Query,
  hits: readonly Hit[],
  index: PassageIndex,
): readonly SentenceChoice[] {
  const topScore = hits[0]?.score ?? 0;
  return hits
    .slice(0, READ_HITS)
    .flatMap((hit) => readHit(query, hit, index, topScore))
    .toSorted((a, b) => b.score - a.score);
}

function readHit(query: Query, hit: Hit, index: PassageIndex, topScore: number): readonly SentenceChoice[] {
  const match = matchPassage(query, index.analyse(hit.passage));
  return match.analysed.sentences.map(({ text }, sentence) => {
    const features = sentenceFeatures(query, match, sentence, hit, topScore);
    return { hit, match, sentence, text, features, score: weightedSum(features, WEIGHTS) };
  });
}

/** What each feature adds to the score of a sentence; together they are its score. */
export function sentenceContributions({
  features,
}: Pick<SentenceChoice, 'features'>): readonly Contribution[] {
  return contributionsOf(features, WEIGHTS);
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));
