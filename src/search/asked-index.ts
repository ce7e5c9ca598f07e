import { ANSWER_TYPES, type AnswerType } from './answer-type.ts';
import { keepLast } from './keep-last.ts';
import type { Query, QueryTerm } from './parse-query.ts';
import { anyHolds, type Postings, PostingsBuilder } from './postings.ts';
import { SAYS_NOTHING } from './vocabulary.ts';

/** The questions that people ask, list by list, kept for comparing others with them. */
export interface AskedIndex {
  likeness(query: Query, list: number): Likeness;
  /** How like the likest question of a list is. */
  likest(query: Query, list: number): number;
  /** Which share of the questions that are like a query are of a list, the likest counting most, 0 to 1. */
  share(query: Query, list: number): number;
  /** True where a question of a list holds a term. */
  holds(term: string, list: number): boolean;
  isEmpty(list: number): boolean;
}

/** How like a question is to those of a list, each from 0 to 1. */
export interface Likeness {
  /** To the likest. */
  readonly best: number;
  /** To the five likest, on average: one may be like it by chance. */
  readonly mean: number;
}

/** How many of the likest count for the mean. */
const LIKEST = 5;

/** Collects questions, list by list. */
export class AskedIndexBuilder {
  readonly #terms = new PostingsBuilder();
  readonly #weights: number[] = [];
  readonly #kinds: number[] = [];
  /** The position of each list's first question. */
  readonly #starts: number[] = [];

  beginList(): void {
    this.#starts.push(this.#weights.length);
  }

  /** Adds a question to the list that was begun last. */
  add(question: Query): void {
    const { terms, weight, kind } = readQuestion(question);
    for (const { term, idf } of terms) this.#terms.add(term, this.#weights.length, idf);
    this.#weights.push(weight);
    this.#kinds.push(kind);
  }

  build(): AskedIndex {
    const terms = this.#terms.build();
    const starts = Uint32Array.from([...this.#starts, this.#weights.length]);
    const questions = { weights: Float32Array.from(this.#weights), kinds: Uint8Array.from(this.#kinds) };
    const compare = makeComparison(terms, this.#weights.length);
    const read = keepLast(readQuestion);
    const rangeOf = (list: number) => ({ from: starts[list] ?? 0, until: starts[list + 1] ?? 0 });
    const likeness: AskedIndex['likeness'] = (query, list) =>
      likenessWithin(read(query), compare(query).shared, questions, rangeOf(list));
    return {
      likeness,
      likest: (query, list) =>
        likestOfNear(read(query), compare(query), questions, rangeOf(list)) ?? likeness(query, list).best,
      share: makeShares(compare, questions, starts),
      holds: (term, list) => anyHolds(terms, term, rangeOf(list)),
      isEmpty: (list) => rangeOf(list).from === rangeOf(list).until,
    };
  }
}

/** A question as it is compared. */
interface ReadQuestion {
  readonly terms: readonly Pick<QueryTerm, 'term' | 'idf'>[];
  /** The sum of the terms' idf. */
  readonly weight: number;
  readonly kind: number;
}

/** The name of what everything is about tells no question from others, but those that say nothing else. */
function readQuestion({ terms: all, type, side }: Query): ReadQuestion {
  const telling = all.filter(({ idf }) => idf > SAYS_NOTHING);
  const terms = telling.length > 0 ? telling : all;
  return { terms, weight: terms.reduce((sum, { idf }) => sum + idf, 0), kind: kindOf({ type, side }) };
}

/** What is kept of every question, beside its terms. */
interface Questions {
  /** The sum of its terms' idf. */
  readonly weights: Float32Array;
  readonly kinds: Uint8Array;
}

interface Positions {
  readonly from: number;
  readonly until: number;
}

/** A query beside every question. */
interface Comparison {
  /** The weight that both hold. */
  readonly shared: Float32Array;
  /** The positions of those that share enough of the query's weight to be like it. */
  readonly near: Uint32Array;
}

/** What shares less of a query's weight than this is not like it. */
const NEAR = 0.25;

/** Makes the comparison, always in the same memory. */
function makeComparison({ items, amounts, range }: Postings, count: number): (query: Query) => Comparison {
  const shared = new Float32Array(count);
  const near = new Uint32Array(count);
  return keepLast((query) => {
    const { terms, weight } = readQuestion(query);
    shared.fill(0);
    let found = 0;
    const least = weight * NEAR;
    for (const { term, idf } of terms) {
      const { from, until } = range(term);
      for (let entry = from; entry < until; entry += 1) {
        const question = items[entry] ?? 0;
        const before = shared[question] ?? 0;
        // A term tells less beside a group of the glossary that it belongs to: both hold the lesser of its two weights.
        const amount = amounts[entry] ?? 0;
        const after = before + (amount < idf ? amount : idf);
        shared[question] = after;
        if (after > least && before <= least) {
          near[found] = question;
          found += 1;
        }
      }
    }
    return { shared, near: near.subarray(0, found) };
  });
}

/** So much is not given to any list: what is like nothing belongs nowhere. */
const UNSHARED = 0.05;

/** Makes what tells the shares of all lists. */
function makeShares(
  compare: (query: Query) => Comparison,
  { weights, kinds }: Questions,
  starts: Uint32Array,
): AskedIndex['share'] {
  const listOf = new Uint32Array(weights.length);
  for (const [list, start] of starts.entries()) listOf.fill(list, start);
  const sumUp = keepLast((query) => {
    const sums = new Float64Array(starts.length);
    let all = UNSHARED;
    const { shared, near } = compare(query);
    const { weight, kind } = readQuestion(query);
    const compatible = COMPATIBLE[kind];
    for (let place = 0; place < near.length; place += 1) {
      const position = near[place] ?? 0;
      if (compatible?.[kinds[position] ?? 0] !== true) continue;
      const like = likenessOf(weight, weights[position] ?? 0, shared[position] ?? 0);
      const own = listOf[position] ?? 0;
      // What is half as like counts next to nothing.
      const counted = sharpened(like);
      sums[own] = (sums[own] ?? 0) + counted;
      all += counted;
    }
    return { sums, all };
  });
  return (query, list) => {
    const { sums, all } = sumUp(query);
    return (sums[list] ?? 0) / all;
  };
}

/** The sixth power, which `**` takes far longer for. */
function sharpened(like: number): number {
  const cube = like * like * like;
  return cube * cube;
}

/** The likeness of two questions is the weight that both hold as a share of the weight that either holds. */
function likenessOf(weight: number, other: number, both: number): number {
  const either = weight + other - both;
  return either <= 0 ? 0 : Math.min(both / either, 1);
}

/** The likest of a list, looked for among those that share enough; `null`: others may be as like. */
function likestOfNear(
  { weight, kind }: ReadQuestion,
  { shared, near }: Comparison,
  { weights, kinds }: Questions,
  { from, until }: Positions,
): number | null {
  const compatible = COMPATIBLE[kind];
  let best = 0;
  for (let place = 0; place < near.length; place += 1) {
    const position = near[place] ?? 0;
    if (position < from || position >= until || compatible?.[kinds[position] ?? 0] !== true) continue;
    best = Math.max(best, likenessOf(weight, weights[position] ?? 0, shared[position] ?? 0));
  }
  return best > NEAR ? best : null;
}

/** The largest shares of a list, in rising order; always in the same memory. */
const largestShares = new Float64Array(LIKEST);

function likenessWithin(
  { weight, kind }: ReadQuestion,
  shared: Float32Array,
  { weights, kinds }: Questions,
  { from, until }: Positions,
): Likeness {
  const compatible = COMPATIBLE[kind];
  const found = largestShares.fill(0);
  let least = 0;
  for (let position = from; position < until; position += 1) {
    const both = shared[position] ?? 0;
    // No share is larger than that of the query's own weight, and most questions share little.
    if (both <= least * weight || compatible?.[kinds[position] ?? 0] !== true) continue;
    const share = likenessOf(weight, weights[position] ?? 0, both);
    if (share <= least) continue;
    insert(found, share);
    least = found[0] ?? 0;
  }
  const count = Math.min(until - from, LIKEST);
  let sum = 0;
  for (let place = 0; place < LIKEST; place += 1) sum += found[place] ?? 0;
  return { best: found[LIKEST - 1] ?? 0, mean: count === 0 ? 0 : sum / count };
}

/** Puts a number among the largest, which stand in rising order, in the place of the least of them. */
function insert(found: Float64Array, number: number): void {
  let place = 0;
  for (; place + 1 < found.length && number > (found[place + 1] ?? 0); place += 1)
    found[place] = found[place + 1] ?? 0;
  found[place] = number;
}

/** "Where is the secretariat" and "what is the secretariat for" have the same terms and different answers. */
const TELLING: ReadonlySet<AnswerType> = new Set(['place', 'date', 'person', 'number', 'duration', 'reason']);

const HOLDERS: ReadonlySet<AnswerType> = new Set(['person', 'place']);

const SIDES: readonly Query['side'][] = [null, 'before', 'after'];

interface Kind {
  readonly type: AnswerType;
  readonly side: Query['side'];
}

/** What a question asks for, and of which side: every kind has a number. */
const KINDS: readonly Kind[] = ANSWER_TYPES.flatMap((type) => SIDES.map((side) => ({ type, side })));

function kindOf({ type, side }: Kind): number {
  return ANSWER_TYPES.indexOf(type) * SIDES.length + SIDES.indexOf(side);
}

/** By the kind of a query, then by that of a question: whether they may ask for the same. */
const COMPATIBLE: readonly (readonly boolean[])[] = KINDS.map((query) =>
  KINDS.map((question) => !asksElse(query, question)),
);

/** True where a question with the same terms asks for another thing, or for the other side of one. */
function asksElse(a: Kind, b: Kind): boolean {
  if (a.side !== b.side) return true;
  // Who holds an office may be a country.
  const isSameKind = a.type === b.type || (HOLDERS.has(a.type) && HOLDERS.has(b.type));
  return !isSameKind && TELLING.has(a.type);
}
