import type { AnalysedPassage, Place } from '../search/analysed-passage.ts';
import type { Query } from '../search/parse-query.ts';
import { rememberBy } from '../search/remember.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { bestOfEachPassage, type SentenceChoice } from './choose-sentence.ts';

/** How far the best passages lead, and how far those that are likely to answer agree, each from 0 to 1. */
export interface Agreement {
  /** How far the second best passage scores below the best one. */
  readonly lead: number;
  /** The same of the fourth: of two passages that answer the best may stand second, and then the first leads less far. */
  readonly leadOfThree: number;
  /** How far the best passage that tells something else scores below: a lead over one that tells the same says little. */
  readonly leadOfElse: number;
  /** How like the question is to those that people ask for such a passage. */
  readonly askedElse: number;
  /** The share of the sentence's own names and numbers that another of the likeliest passages holds. */
  readonly confirmed: number;
}

/** So many other passages are looked at. */
const LIKELIEST = 6;
const CONFIRMING = 3;

/** Leads that are as good as any larger ones. */
const WIDE_LEAD = 5;
const WIDE_LEAD_OF_THREE = 8;

/** Compares the first choice with the best sentences of other passages. */
export function agreementOf(
  query: Query,
  best: SentenceChoice,
  choices: readonly SentenceChoice[],
  vocabulary: Vocabulary,
): Agreement {
  const likeliest = likeliestOf(choices);
  const [first = 0, second = 0, , fourth = 0] = likeliest.map(({ hit }) => hit.score);
  const others = likeliest.filter(({ hit }) => hit.passage !== best.hit.passage);
  const asked = new Set(query.terms.map(({ term }) => term));
  const rivals = tellingElse(best, others.slice(0, LIKELIEST), vocabulary, asked);
  const leadOfElse = best.hit.score - (rivals[0]?.hit.score ?? Number.NEGATIVE_INFINITY);
  return {
    lead: Math.min((first - second) / WIDE_LEAD, 1),
    leadOfThree: Math.min((first - fourth) / WIDE_LEAD_OF_THREE, 1),
    leadOfElse: Math.min(leadOfElse / WIDE_LEAD, 1),
    askedElse: Math.max(0, ...rivals.map(({ hit }) => hit.features['asked'] ?? 0)),
    confirmed: confirmedShare(asked, best, others.slice(0, CONFIRMING)),
  };
}

/** The best sentence of each passage, those of the likeliest passages first. */
function likeliestOf(choices: readonly SentenceChoice[]): readonly SentenceChoice[] {
  return bestOfEachPassage(choices).toSorted((a, b) => b.hit.score - a.hit.score);
}

/** What a passage tells: its terms, by rising numbers, and how much each weighs (idf). */
interface Told {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** The terms of a corpus as numbers, because comparing those is many times faster; kept with it, as is what a passage tells. */
const termsOf = rememberBy((vocabulary: Vocabulary) => {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const toldBy = rememberBy(({ places }: AnalysedPassage): Told => {
    const terms = [...places.keys()].toSorted((a, b) => numberOf(a) - numberOf(b));
    return {
      terms: Int32Array.from(terms, numberOf),
      weights: Float64Array.from(terms, (term) => vocabulary.idf(term)),
    };
  });
  return { numbers, toldBy };
});

/** True where two passages share half of what either tells. */
export function tellTheSame(one: AnalysedPassage, other: AnalysedPassage, vocabulary: Vocabulary): boolean {
  const { toldBy } = termsOf(vocabulary);
  return shareMost(toldBy(one), toldBy(other), new Int32Array());
}

/** The other passages that tell something else than the best one, beside what was asked. */
function tellingElse(
  best: SentenceChoice,
  others: readonly SentenceChoice[],
  vocabulary: Vocabulary,
  asked: ReadonlySet<string>,
): readonly SentenceChoice[] {
  const { numbers, toldBy } = termsOf(vocabulary);
  const own = toldBy(best.match.analysed);
  const told = others.map(({ match }) => toldBy(match.analysed));
  // What none of them tells has no number, and need not be left out.
  const left = Int32Array.from([...asked].flatMap((term) => numbers.get(term) ?? [])).sort();
  return others.filter((_, place) => !shareMost(own, told[place] ?? own, left));
}

function shareMost(own: Told, others: Told, left: LeftOut): boolean {
  const shared = weightOfShared(own, others, left);
  return 2 * shared >= Math.max(Math.min(weightOf(own, left), weightOf(others, left)), 1);
}

/** Terms that do not count, by rising numbers. */
type LeftOut = Int32Array;

function weightOf({ terms, weights }: Told, left: LeftOut): number {
  let sum = 0;
  let nextLeft = 0;
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    while (nextLeft < left.length && (left[nextLeft] ?? 0) < term) nextLeft += 1;
    if (left[nextLeft] !== term) sum += weights[place] ?? 0;
  }
  return sum;
}

function weightOfShared({ terms, weights }: Told, { terms: others }: Told, left: LeftOut): number {
  let sum = 0;
  let next = 0;
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    while (next < others.length && (others[next] ?? 0) < term) next += 1;
    if (others[next] === term && !left.includes(term)) sum += weights[place] ?? 0;
  }
  return sum;
}

/** What a short answer is made of: if another passage says it too, it is hardly chance. */
function confirmedShare(
  asked: ReadonlySet<string>,
  { match, sentence }: SentenceChoice,
  others: readonly SentenceChoice[],
): number {
  const own: string[] = [];
  for (const [term, places] of match.analysed.places) {
    if (!asked.has(term) && places.some((place) => place.sentence === sentence && isTelling(place)))
      own.push(term);
  }
  const shares = others.map(
    (other) => own.filter((term) => other.match.analysed.places.has(term)).length / own.length,
  );
  return own.length === 0 ? 0 : Math.max(0, ...shares);
}

function isTelling({ token }: Place): boolean {
  return /^[\p{Lu}\p{N}]/u.test(token);
}
