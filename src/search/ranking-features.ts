import { holdsType } from './answer-type.ts';
import type { Likeness } from './asked-index.ts';
import { ordersFreely } from './languages/language.ts';
import { holds, type PassageMatch, shareOf, type TermSet } from './match-passage.ts';
import {
  askedShare,
  closeShare,
  defines,
  exactShare,
  holdsRarest,
  otherYear,
  phraseShare,
  positionShares,
  shareOfKind,
} from './match-shape.ts';
import type { Query } from './parse-query.ts';

/**
 * What a second look at a passage sees, each between 0 and about 1. "Share" is of the query's weight,
 * the sum of its terms' idf.
 * - `bm25`: the index's score as a share of the best score.
 * - `coverage`: share that the passage or its headings hold; `squared`: the same with squared idf.
 * - `heading`: share that the headings hold.
 * - `sentence`, `pair`: the largest share that the headings hold with one sentence, and with two neighbouring ones.
 * - `typed`: the same with a sentence that holds the kind of thing asked for.
 * - `close`: the largest share that stands close together.
 * - `adjacent`, `order`, `near`: share of neighbouring query terms that stand side by side, in order
 *   within three tokens, and within eight tokens either way.
 * - `exact`: share held in the very form that was typed.
 * - `rarest`: 1 when the most telling term is held.
 * - `names`, `numbers`: share of the query's names or numbers held; 1 when it has none.
 * - `density`: share of the passage's terms that are the query's.
 * - `length`: how long the passage is. `row`: 1 for a table's row.
 * - `otherYear`: 1 when its first sentence names a year that was not asked about.
 * - `label`, `inner`: share of the address's last part, and of the innermost heading, that is asked for.
 * - `early`: share that stands at the beginning of the text.
 * - `ended`: 1 when it says until when it held, and no date was asked about.
 * - `defines`: 1 when a definition is asked for and its first sentence begins as one.
 *
 * Where no questions are listed, the words of the passage tell more:
 * - `phrases`: share of neighbouring words of the question, stop words too, that stand side by side.
 * - `kin`: share that is not held, but words of the same kin are: "inventor" for "invention".
 *
 * And where questions are listed for the passages of the corpus:
 * - `asked`: how like the query is to a question that people ask for the passage; `askedMean`: to the five likest.
 * - `share`: which share of the questions like the query, of all lists, are of the passage.
 * - `words`: how much likelier the query's words, stop words too, ask for it than for another, -1 to 1.
 * - `listed`: 1 when the query is one of those questions, but for endings and articles; half where only its terms are.
 */
export type RankingFeatures = Readonly<Record<RankingFeature, number>> &
  AskedFeatures &
  Readonly<Partial<Record<'phrases' | 'kin', number>>>;

type AskedFeatures = Readonly<Partial<Record<'asked' | 'askedMean' | 'share' | 'words' | 'listed', number>>>;

type RankingFeature =
  | 'bm25'
  | 'coverage'
  | 'squared'
  | 'heading'
  | 'sentence'
  | 'pair'
  | 'typed'
  | 'close'
  | 'adjacent'
  | 'order'
  | 'near'
  | 'exact'
  | 'rarest'
  | 'names'
  | 'numbers'
  | 'density'
  | 'length'
  | 'otherYear'
  | 'defines'
  | 'row'
  | 'ended'
  | 'label'
  | 'inner'
  | 'early';

/** What the index says of a passage. */
export interface Found {
  /** Its score as a share of the best score. */
  readonly bm25: number;
  /** What listed questions say of it; `null` where none are listed. */
  readonly asked: Asked | null;
}

/** How like a query is to the questions that people ask for a passage. */
export interface Asked extends Likeness {
  /** Which share of all questions like it are of the passage. */
  readonly share: number;
  /** How much likelier its words ask for it than for another, -1 to 1. */
  readonly words: number;
  /** True where it is one of them, but for endings and articles. */
  readonly isListed: boolean;
}

/** The logarithm of the length in terms at which `length` is 1. */
const LONG_PASSAGE_LOG2 = 8;

export function rankingFeatures(query: Query, match: PassageMatch, { bm25, asked }: Found): RankingFeatures {
  const held = match.text | match.aboveOrAsked;
  const { length } = match.analysed;
  const count = match.places.reduce((sum, places) => sum + places.length, 0);
  const { sentence, pair, typed } = sentenceFeatures(query, match);
  const { passage } = match.analysed;
  const { adjacent, order, near, early } = positionShares(query, match.places, passage);
  const features: Writable<RankingFeatures> = {
    bm25,
    coverage: shareOf(query, held),
    squared: squaredShare(query, held),
    heading: shareOf(query, match.aboveOrAsked),
    sentence,
    pair,
    typed,
    close: ordersFreely(passage.language) ? 0 : closeShare(query, match.places, match.text),
    adjacent,
    order,
    near,
    exact: exactShare(query, match.places),
    rarest: holdsRarest(query, held),
    names: shareOfKind(query, held, 'isName'),
    numbers: shareOfKind(query, held, 'isNumber'),
    density: length === 0 ? 0 : count / length,
    length: Math.min(Math.log2(1 + length) / LONG_PASSAGE_LOG2, 1),
    otherYear: otherYear(query, match.analysed.years[0] ?? []),
    defines: defines(query, match.analysed.sentences[0]?.text ?? '', match.places),
    label: askedShare(query, match.analysed.labelTerms, match.above),
    inner: askedShare(query, match.analysed.innerTerms, match.above),
    early,
    row: passage.row === null ? 0 : 1,
    ended: passage.validUntil !== null && query.years.length === 0 ? 1 : 0,
  };
  // Added to the same object: a copy of all features for each passage takes as long as making them.
  if (asked === null) addWording(features, query, match, held);
  else addAsked(features, asked);
  return features;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

function addWording(
  features: Writable<RankingFeatures>,
  query: Query,
  match: PassageMatch,
  held: TermSet,
): void {
  features.phrases = phraseShare(query, match.places, match.analysed.words);
  features.kin = shareOf(query, kinIn(match) & ~held);
}

function kinIn({ kin }: PassageMatch): TermSet {
  let set = 0;
  for (const own of kin) set |= own;
  return set;
}

function addAsked(features: Writable<RankingFeatures>, { best, mean, share, words, isListed }: Asked): void {
  features.asked = best;
  features.askedMean = mean;
  features.share = share;
  features.words = words;
  features.listed = listedAs(best, isListed);
}

/** Half as much where only the terms are the same: "how is it funded" and "its fund" differ in small words. */
function listedAs(best: number, isListed: boolean): number {
  if (isListed) return 1;
  return best > SAME_TERMS ? 0.5 : 0;
}

/** All terms are shared, but for the name of what all passages are about. */
const SAME_TERMS = 0.95;

function squaredShare({ terms }: Query, held: TermSet): number {
  let all = 0;
  let found = 0;
  for (let term = 0; term < terms.length; term += 1) {
    const idf = terms[term]?.idf ?? 0;
    all += idf * idf;
    if (holds(held, term)) found += idf * idf;
  }
  return all === 0 ? 0 : found / all;
}

/** A sentence need not repeat what stands above it. */
function sentenceFeatures(query: Query, { sentences, analysed, above }: PassageMatch) {
  let sentence = 0;
  let pair = 0;
  let typed = 0;
  for (let position = 0; position < sentences.length; position += 1) {
    const set = (sentences[position] ?? 0) | above;
    const share = shareOf(query, set);
    sentence = Math.max(sentence, share);
    const next = sentences[position + 1] ?? 0;
    pair = Math.max(pair, (next & ~set) === 0 ? share : shareOf(query, set | next));
    if (share > typed && holdsType(query.type, analysed.sentences[position]?.text ?? '', query.text))
      typed = share;
  }
  return { sentence, pair, typed };
}
