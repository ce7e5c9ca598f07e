import { holdsType } from '../search/answer-type.ts';
import type { PassageIndex } from '../search/build-passage-index.ts';
import { holds, shareOf } from '../search/match-passage.ts';
import { holdsRarest, shareOfKind } from '../search/match-shape.ts';
import type { Query } from '../search/parse-query.ts';
import { type Contribution, chooseWeights, contributionsOf, weightedSum } from '../search/weighted-sum.ts';
import { agreementOf } from './agreement.ts';
import type { SentenceChoice } from './choose-sentence.ts';
import weights from './confidence-weights.json' with { type: 'json' };
import { DOUBTS, doubtsOf } from './doubts/doubts.ts';
import { readChoice } from './doubts/reading.ts';
import { gatheredShare } from './subject.ts';
import { wordingOf } from './wording.ts';

/**
 * What tells an answer from a lucky match, each between 0 and about 1:
 * - `coverage`: share of the question's weight (idf) in the best passage and its headings.
 * - `sentence`: share in the best sentence; `pair`: with the sentences beside it.
 * - `missing`: the largest share that one term which the passage lacks would have had.
 * - `rarest`, `names`, `numbers`: as for passages, in the passage or its headings.
 * - `typed`: 1 when the sentence holds the kind of thing asked for.
 * - `margin`: how far the best sentence of another passage scores below.
 * - `order`, `exact`: as for the sentence.
 * - `terms`: how many terms the question has; `weight`: how much they tell together.
 * - `unknown`: share of terms that the corpus does not know; `nameless`: 1 when a name is not held.
 * - `focus`: 1 when what is counted or chosen from ("how many pages", "which font") is held.
 * - `asked`, `askedMean`: how like the question is to those that people ask for the passage; left out where
 *   none are listed.
 * - `askedShare`: which share of all listed questions like it are asked for the passage; `unansweredShare`: are those that
 *   no passage answers.
 * - `words`: how much likelier its words ask for the passage than for another or for none.
 * - `listed`: 1 when it is one of those.
 * - `unanswered`: how like it is to a question that is listed because no passage answers it;
 *   `unansweredLead`: how much liker than to those that people ask for the passage.
 * - `answerable`: how likely its words are those of a question that some passage answers, -1 to 1.
 * - `wording`: what each word tells by where it stands, as log-odds; the only one that may lie far from 0 and 1.
 * - `lead`, `leadOfThree`: how far the next passage, and the third other one, score below.
 * - `leadOfElse`: how far the best passage that tells something else scores below.
 * - `askedElse`: how like the question is to those that people ask for such a passage.
 * - `confirmed`: the share of the sentence's names and numbers that another of the next passages holds.
 * - `lacking`: how much the terms that the passage lacks tell together.
 * - `…Above`: how far a feature is above the value from which on it tells more, or less, than below it.
 * - `passage`: the score of the passage; `top`: 1 when it is the best one.
 * - `size`: how many passages the corpus has, as a logarithm: among few hardly any fits by chance. Left out where questions
 *   are listed, which are too many then.
 * - `gathered`: how many of the likeliest passages are about the same as the best one, -0.5 to 0.5; left out there, too.
 */
export type ConfidenceFeatures = Readonly<Record<string, number>>;

/** What an index knows of its passages, and of questions that were asked before. */
type AskedBefore = Pick<
  PassageIndex,
  'passages' | 'vocabulary' | 'unanswered' | 'unansweredShare' | 'answerable'
>;

const MANY_TERMS = 8;
const WIDE_MARGIN = 4;
/** The idf of two or three telling terms; a question with less says too little to be sure of. */
const HEAVY_QUERY = 12;
const HIGH_SCORE = 20;
const MUCH_LACKING = 10;
/** Passages of a large corpus. */
const MANY_PASSAGES = 15_000;

/** The features without the reasons to doubt the best sentence, each of which lowers the confidence or leaves it. */
export function confidenceFeatures(
  query: Query,
  choices: readonly SentenceChoice[],
  index: AskedBefore,
): ConfidenceFeatures {
  const [best] = choices;
  if (best === undefined) return {};
  const { match, sentence, features } = best;
  const held = match.text | match.aboveOrAsked;
  const other = choices.find((choice) => choice.hit.passage !== best.hit.passage);
  const own = features['share'] ?? 0;
  return withBends({
    coverage: shareOf(query, held),
    sentence: own,
    pair: own + Math.max(features['before'] ?? 0, features['after'] ?? 0),
    missing: largestMissing(query, held),
    rarest: holdsRarest(query, held),
    names: shareOfKind(query, held, 'isName'),
    numbers: shareOfKind(query, held, 'isNumber'),
    typed: holdsType(query.type, match.analysed.sentences[sentence]?.text ?? '', query.text) ? 1 : 0,
    margin: Math.min((best.score - (other?.score ?? 0)) / WIDE_MARGIN, 1),
    order: features['order'] ?? 0,
    exact: features['exact'] ?? 0,
    terms: Math.min(query.terms.length / MANY_TERMS, 1),
    weight: Math.min(query.weight / HEAVY_QUERY, 1),
    passage: Math.max(best.hit.score, 0) / HIGH_SCORE,
    top: best.hit.rank === 1 ? 1 : 0,
    ...(match.analysed.asked === null
      ? unlistedFeatures(best, choices, index)
      : askedFeatures(query, best, index)),
    ...agreementOf(query, best, choices, index.vocabulary),
    lacking: Math.min((1 - shareOf(query, held)) * (query.weight / MUCH_LACKING), 1),
    focus: holdsFocus(query, held),
    unknown: unknownShare(query),
    nameless: missesName(query, held),
  });
}

/**
 * Where a straight line fits badly. Of 87 such values of all features these fit left-out questions best, each added on
 * top of those before.
 */
const BENDS: Readonly<Record<string, number>> = {
  answerable: 0.1,
  leadOfThree: 0.5,
  lacking: 0.35,
  words: 0.4,
  pair: 0.75,
};

const BENT = Object.entries(BENDS).map(([name, bend]) => ({ name, bend, above: `${name}Above` }));

function withBends(features: ConfidenceFeatures): ConfidenceFeatures {
  const bent: Record<string, number> = { ...features };
  for (const { name, bend, above } of BENT) {
    const value = features[name];
    if (value !== undefined) bent[above] = Math.max(0, value - bend);
  }
  return bent;
}

/** The features, and every reason to doubt the best sentence that there is: what the confidence is computed from. */
export function judgedFeatures(
  query: Query,
  choices: readonly SentenceChoice[],
  index: AskedBefore,
  features = confidenceFeatures(query, choices, index),
): ConfidenceFeatures {
  const [best] = choices;
  return best === undefined
    ? features
    : { ...features, ...doubtsOf(readChoice(query, best, index.vocabulary)) };
}

/**
 * 0 to 1: how likely the best sentence answers the question. Fitted, see `npm run fit`, but for the reasons to
 * doubt where no questions are listed, whose weights are set.
 */
export function confidenceOf(features: ConfidenceFeatures): number {
  const own = weightsFor(features);
  return probabilityOf(weightedSum(features, own, own.get('bias')));
}

/** What each feature adds to the log-odds of the confidence, the bias first, which is there in any case. */
export function confidenceContributions(features: ConfidenceFeatures): readonly Contribution[] {
  return contributionsOf({ bias: 1, ...features }, weightsFor(features));
}

/** Log-odds as a probability: 0.5 for 0, near 1 for 5. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Lists of what is asked and of what nobody can answer say how much a reason to doubt weighs; elsewhere it is set. */
const SET = DOUBTS.map(({ name, weight }) => [name, -weight] as const);
const weightsFor = chooseWeights(
  // One that was not there yet when they were fitted weighs what it is set to.
  new Map([...SET, ...Object.entries(weights.listed)]),
  new Map([...Object.entries(weights.unlisted), ...SET]),
);

function unlistedFeatures(
  best: SentenceChoice,
  choices: readonly SentenceChoice[],
  { passages, vocabulary }: AskedBefore,
): ConfidenceFeatures {
  const size = Math.log(1 + vocabulary.size) / Math.log(1 + MANY_PASSAGES);
  const gathered = gatheredShare(best, choices, passages);
  return gathered === null ? { size } : { size, gathered };
}

function askedFeatures(query: Query, { hit, match }: SentenceChoice, index: AskedBefore): ConfidenceFeatures {
  const unanswered = index.unanswered(query);
  const asked = hit.features['asked'] ?? 0;
  return {
    asked,
    askedMean: hit.features['askedMean'] ?? 0,
    askedShare: hit.features['share'] ?? 0,
    words: hit.features['words'] ?? 0,
    listed: hit.features['listed'] ?? 0,
    unanswered,
    unansweredLead: Math.max(0, unanswered - asked),
    unansweredShare: index.unansweredShare(query),
    answerable: index.answerable(query),
    wording: wordingOf(query, match.analysed),
  };
}

function largestMissing(query: Query, held: number): number {
  let largest = 0;
  for (const [position, { idf }] of query.terms.entries()) {
    if (!holds(held, position)) largest = Math.max(largest, idf);
  }
  return query.weight === 0 ? 1 : largest / query.weight;
}

/** The noun behind "how many", "which" or "what" says what is asked for; another passage has another. */
const FOCUS = /\b(?:how (?:many|much)|which|what)\s+(?:of\s+|the\s+)*([\p{L}\p{N}'-]+)/iu;

function holdsFocus({ text, terms }: Query, held: number): number {
  const noun = FOCUS.exec(text)?.[1]?.toLowerCase();
  const own = terms.flatMap(({ token }, position) => (token.toLowerCase() === noun ? [position] : []));
  return own.length === 0 || own.some((position) => holds(held, position)) ? 1 : 0;
}

function unknownShare({ terms, weight }: Query): number {
  const unknown = terms.reduce((sum, { idf, isKnown }) => sum + (isKnown ? 0 : idf), 0);
  return weight === 0 ? 0 : unknown / weight;
}

function missesName({ terms }: Query, held: number): number {
  return terms.some(({ isName }, position) => isName && !holds(held, position)) ? 1 : 0;
}
