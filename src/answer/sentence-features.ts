import { type AnswerType, holdsType } from '../search/answer-type.ts';
import type { Hit } from '../search/hit.ts';
import { type PassageMatch, shareOf } from '../search/match-passage.ts';
import {
  defines,
  earlyShare,
  exactShare,
  holdsRarest,
  otherYear,
  pairShares,
  shareOfKind,
} from '../search/match-shape.ts';
import type { Query } from '../search/parse-query.ts';

/**
 * What is looked at to choose the sentence that answers, each between 0 and about 1:
 * - `passage`: how far its passage scores below the best passage (0 or less).
 * - `top`: 1 for the best passage; `asked`: how like the query is to a question asked for it, where any are listed.
 * - `share`: share of the query's weight in the sentence; `before`, `after`, `heading`: what the
 *   neighbouring sentences and the headings add to it.
 * - `adjacent`, `order`, `near`, `exact`, `rarest`, `names`, `numbers`: as for passages, in the sentence.
 * - `density`: share of the sentence's terms that are the query's.
 * - `early`, `otherYear`, `defines`: as for passages.
 * - `length`: how long it is. `first`: 1 for the first sentence of a passage.
 * - `date`, `number`, `person`, `place`, `reason`, `duration`: 1 when that is asked for and is there.
 * - `span`: how well the likeliest short answer in it fits, about -1 to 1; looked for in the likeliest sentences only.
 */
export type SentenceFeatures = Readonly<Record<string, number>>;

/** The logarithm of the length in terms at which `length` is 1. */
const LONG_SENTENCE_LOG2 = 6;

export function sentenceFeatures(
  query: Query,
  match: PassageMatch,
  sentence: number,
  hit: Hit,
  topScore: number,
): SentenceFeatures {
  const { text = '', start = 0 } = match.analysed.sentences[sentence] ?? {};
  const set = match.sentences[sentence] ?? 0;
  const share = shareOf(query, set);
  const places = placesWithin(match, sentence);
  const count = places.reduce((sum, all) => sum + all.length, 0);
  const length = match.analysed.sentenceLengths[sentence] ?? 0;
  const added = (other: number) => shareOf(query, set | other) - share;
  const { adjacent, order, near } = pairShares(query, places);
  const features: Record<string, number> = {
    passage: hit.score - topScore,
    top: hit.rank === 1 ? 1 : 0,
    share,
    before: sentence === 0 ? 0 : added(match.sentences[sentence - 1] ?? 0),
    after: added(match.sentences[sentence + 1] ?? 0),
    heading: added(match.above),
    adjacent,
    order,
    near,
    exact: exactShare(query, places),
    rarest: holdsRarest(query, set),
    names: shareOfKind(query, set, 'isName'),
    numbers: shareOfKind(query, set, 'isNumber'),
    density: length === 0 ? 0 : count / length,
    length: Math.min(Math.log2(1 + length) / LONG_SENTENCE_LOG2, 1),
    first: sentence === 0 ? 1 : 0,
    early: earlyShare(query, places, match.analysed.sentenceStarts[sentence] ?? 0),
    otherYear: otherYear(query, match.analysed.years[sentence] ?? []),
    defines: defines(query, text, places, start),
  };
  const asked = hit.features['asked'];
  if (asked !== undefined) features['asked'] = asked;
  if (isTold(query.type)) features[query.type] = holdsType(query.type, text, query.text) ? 1 : 0;
  return features;
}

/** Most passages that answer are of one sentence. */
function placesWithin({ places, analysed }: PassageMatch, sentence: number): PassageMatch['places'] {
  if (analysed.sentences.length === 1) return places;
  return places.map((all) => all.filter((place) => place.sentence === sentence));
}

/** The answer types that a kind of word tells; the others are told by what a sentence says as a whole. */
function isTold(type: AnswerType): boolean {
  return type !== 'yes-no' && type !== 'manner' && type !== 'thing';
}
