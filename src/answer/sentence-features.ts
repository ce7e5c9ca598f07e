import type { AnalysedPassage } from '../search/analysed-passage.ts';
import { type AnswerType, holdsType } from '../search/answer-type.ts';
import type { Hit } from '../search/hit.ts';
import { keepLast } from '../search/keep-last.ts';
import { holds, type PassageMatch, shareOf, type TermSet } from '../search/match-passage.ts';
import {
  defines,
  exactShare,
  holdsRarest,
  otherYear,
  type PlacesByTerm,
  phraseShare,
  positionShares,
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
 *
 * Where no questions are listed, the words of the sentence tell more:
 * - `earlier`: what the sentence before the one before adds to both.
 * - `count`: share of the query's terms, however telling each is; `small`: of the stop words with which it is asked.
 * - `phrases`, `kin`: as for passages, in the sentence. `passageLength`: how long the passage is.
 */
export type SentenceFeatures = Readonly<Record<string, number>>;

/** The logarithm of the length in terms at which `length` is 1. */
const LONG_SENTENCE_LOG2 = 6;
/** The same of a passage. */
const LONG_PASSAGE_LOG2 = 8;

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
  const asked = hit.features['asked'];
  const added = (other: number) => shareOf(query, set | other) - share;
  const from = match.analysed.sentenceStarts[sentence] ?? 0;
  const { adjacent, order, near, early } = positionShares(query, places, match.analysed.passage, from);
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
    early,
    otherYear: otherYear(query, match.analysed.years[sentence] ?? []),
    defines: defines(query, text, places, start),
  };
  // Added to the same object: a copy of all features for each sentence takes as long as making them.
  if (asked === undefined) addWording(features, query, match, sentence, places);
  else features['asked'] = asked;
  if (isTold(query.type)) features[query.type] = holdsType(query.type, text, query.text) ? 1 : 0;
  return features;
}

function addWording(
  features: Record<string, number>,
  query: Query,
  { analysed, sentences, kin }: PassageMatch,
  sentence: number,
  places: PlacesByTerm,
): void {
  const set = sentences[sentence] ?? 0;
  const before = sentences[sentence - 1] ?? 0;
  const earlier = (sentences[sentence - 2] ?? 0) & ~(set | before);
  features['earlier'] = sentence < 2 ? 0 : shareOf(query, earlier);
  features['count'] = countShare(query, set);
  features['small'] = smallShare(query, analysed, sentence);
  features['phrases'] = phraseShare(query, places, analysed.words);
  features['kin'] = shareOf(query, (kin[sentence] ?? 0) & ~set);
  features['passageLength'] = Math.min(Math.log2(1 + analysed.length) / LONG_PASSAGE_LOG2, 1);
}

function countShare({ terms }: Query, set: TermSet): number {
  let held = 0;
  for (let position = 0; position < terms.length; position += 1) if (holds(set, position)) held += 1;
  return terms.length === 0 ? 0 : held / terms.length;
}

/** The words with which a query asks that are no terms. */
const smallWords = keepLast(({ terms, asking }) => {
  const known = new Set(terms.map(({ term }) => term));
  return asking.filter((word) => !known.has(word));
});

function smallShare(query: Query, { words, wordStarts }: AnalysedPassage, sentence: number): number {
  const small = smallWords(query);
  if (small.length === 0) return 0;
  const end = wordStarts[sentence + 1] ?? 0;
  let held = 0;
  for (const word of small) {
    let at = wordStarts[sentence] ?? 0;
    while (at < end && words[at] !== word) at += 1;
    if (at < end) held += 1;
  }
  return held / small.length;
}

/** Most passages that answer are of one sentence. */
function placesWithin({ places, analysed }: PassageMatch, sentence: number): PassageMatch['places'] {
  if (analysed.sentences.length === 1) return places;
  return places.map((all) => (all.length === 0 ? all : all.filter((place) => place.sentence === sentence)));
}

/** The answer types that a kind of word tells; the others are told by what a sentence says as a whole. */
function isTold(type: AnswerType): boolean {
  return type !== 'yes-no' && type !== 'manner' && type !== 'thing';
}
