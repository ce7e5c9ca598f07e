import type { Passage } from '../corpus/passage.ts';
import type { AnswerType } from '../search/answer-type.ts';
import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Hit } from '../search/hit.ts';
import { isReadAsEnglish } from '../search/languages/language.ts';
import type { PassageMatch } from '../search/match-passage.ts';
import type { Query } from '../search/parse-query.ts';
import { type Contribution, chooseWeights, contributionsOf, weightedSum } from '../search/weighted-sum.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';
import weights from './sentence-weights.json' with { type: 'json' };
import { likelySpans } from './span/likely-spans.ts';

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
export const READ_HITS = 8;

/** Among so many sentences the likeliest answer is looked for; it is among more of them once in a hundred questions. */
const RIVALS = 4;

/** A sentence that leads by more leads whatever the spans say: hardly any two of them differ by as much. */
const CLEAR_LEAD = 2;

/**
 * Every sentence of the first hits, the likeliest to answer first. The likeliest few are compared by the words in them
 * that would answer in short, too; for fitting, all are.
 */
export function chooseSentences(
  query: Query,
  hits: readonly Hit[],
  index: PassageIndex,
  spansOf: 'rivals' | 'all' = 'rivals',
): readonly SentenceChoice[] {
  const topScore = hits[0]?.score ?? 0;
  const choices = hits
    .slice(0, READ_HITS)
    .flatMap((hit) => readHit(query, hit, index, topScore))
    .toSorted(byScore);
  if (!ASKS_FOR_SPAN.has(query.type)) return choices;
  const least = (choices[0]?.score ?? 0) - CLEAR_LEAD;
  const isRival = ({ score }: SentenceChoice, position: number) =>
    spansOf === 'all' || (position < RIVALS && score >= least);
  const others = choices.filter((choice, position) => !isRival(choice, position));
  return [
    ...choices
      .filter(isRival)
      .map((choice) => readSpans(query, choice))
      .toSorted(byScore),
    ...others,
  ];
}

/** The best sentence of each passage, in the order of the sentences given: the likeliest first. */
export function bestOfEachPassage(choices: readonly SentenceChoice[]): readonly SentenceChoice[] {
  const known = new Set<Passage>();
  return choices.filter(({ hit: { passage } }) => {
    const isFirst = !known.has(passage);
    known.add(passage);
    return isFirst;
  });
}

/** Types that a few words answer; the others are answered by what a sentence says as a whole. */
const ASKS_FOR_SPAN: ReadonlySet<AnswerType> = new Set([
  'date',
  'number',
  'duration',
  'person',
  'place',
  'thing',
]);

function byScore(a: SentenceChoice, b: SentenceChoice): number {
  return b.score - a.score;
}

/** The score of the likeliest span in most sentences, and how far it goes from there: between right and wrong ones. */
const USUAL_SPAN = -0.5;
const SPAN_RANGE = 5;

/** A cell of a table is chosen otherwise; what answers in short is learnt from English, and misleads in other languages. */
function readSpans(query: Query, choice: SentenceChoice): SentenceChoice {
  const { match, sentence } = choice;
  const { row, language } = match.analysed.passage;
  if (row !== null || !isReadAsEnglish(language)) return choice;
  const { best } = likelySpans(query, match, sentence);
  if (best === null) return choice;
  const features = { ...choice.features, span: (best - USUAL_SPAN) / SPAN_RANGE };
  return { ...choice, features, score: weightedSum(features, weightsFor(features)) };
}

function readHit(query: Query, hit: Hit, index: PassageIndex, topScore: number): readonly SentenceChoice[] {
  const match = index.match(query, hit.passage);
  return match.analysed.sentences.map(({ text }, sentence) => {
    const features = sentenceFeatures(query, match, sentence, hit, topScore);
    return { hit, match, sentence, text, features, score: weightedSum(features, weightsFor(features)) };
  });
}

/** What each feature adds to the score of a sentence; together they are its score. */
export function sentenceContributions({
  features,
}: Pick<SentenceChoice, 'features'>): readonly Contribution[] {
  return contributionsOf(features, weightsFor(features));
}

const weightsFor = chooseWeights(
  new Map(Object.entries(weights.listed)),
  new Map(Object.entries(weights.unlisted)),
);
