import type { Passage } from '../corpus/passage.ts';
import type { Place } from './analysed-passage.ts';
import { keepLast } from './keep-last.ts';
import { ordersFreely } from './languages/language.ts';
import { holds, shareOf, type TermSet } from './match-passage.ts';
import type { Query, QueryTerm } from './parse-query.ts';
import { wordPairs } from './word-pairs.ts';

/** For each term of a query, its places in the text that is looked at. */
export type PlacesByTerm = readonly (readonly Place[])[];

/**
 * What the places of the query's terms tell, from one token of a passage on. Nothing where words may stand in any order: in
 * Turkish they cost three points of R@1.
 */
export function positionShares(query: Query, places: PlacesByTerm, passage: Passage, from = 0) {
  if (ordersFreely(passage.language)) return NO_POSITIONS;
  const { adjacent, order, near } = pairShares(query, places);
  return { adjacent, order, near, early: earlyShare(query, places, from) };
}

const NO_POSITIONS = { adjacent: 0, order: 0, near: 0, early: 0 };

/** Share of neighbouring query terms that stand side by side, in order within three tokens, and within eight. */
export function pairShares({ terms }: Query, places: PlacesByTerm) {
  let all = 0;
  let adjacent = 0;
  let order = 0;
  let near = 0;
  for (let position = 0; position + 1 < terms.length; position += 1) {
    const weight = (terms[position]?.idf ?? 0) + (terms[position + 1]?.idf ?? 0);
    all += weight;
    const first = places[position] ?? NO_PLACES;
    const second = places[position + 1] ?? NO_PLACES;
    if (first.length === 0 || second.length === 0) continue;
    const forward = leastForward(first, second);
    if (forward === 1) adjacent += weight;
    if (forward <= 3) order += weight;
    if (forward <= 8 || standWithin(8, first, second)) near += weight;
  }
  if (all === 0) return { adjacent: 0, order: 0, near: 0 };
  return { adjacent: adjacent / all, order: order / all, near: near / all };
}

const NO_PLACES: readonly Place[] = [];

/**
 * The share of the question's pairs of neighbouring words, stop words too, that stand side by side in `words`: in
 * "by whom was the bridge built in 1931" also "the bridge" and "in 1931".
 */
export function phraseShare(query: Query, places: PlacesByTerm, words: readonly string[]): number {
  const { pairs, weight: all } = wordPairs(query);
  let held = 0;
  for (const { term, step, other, weight } of pairs) {
    for (const { position } of places[term] ?? []) {
      if (words[position + step] !== other) continue;
      held += weight;
      break;
    }
  }
  return all === 0 ? 0 : held / all;
}

/** The least distance from a place of one term to a place of another after it. */
function leastForward(first: readonly Place[], second: readonly Place[]): number {
  let least = FAR;
  for (const a of first) {
    for (const b of second) {
      const distance = b.position - a.position;
      if (distance > 0 && distance < least) least = distance;
    }
  }
  return least;
}

/** True where a place of one term stands within so many tokens of a place of another, either way. */
function standWithin(tokens: number, first: readonly Place[], second: readonly Place[]): boolean {
  for (const a of first) {
    for (const b of second) if (Math.abs(b.position - a.position) <= tokens) return true;
  }
  return false;
}

/** Farther than any two places of a text; a whole number, because a number that is none takes memory of its own. */
const FAR = 2 ** 30;

/** The largest share of the query's weight that stands within a few tokens: what is told together; `held`: all that stands. */
export function closeShare(query: Query, places: PlacesByTerm, held: TermSet): number {
  let largest = 0;
  let last = 0;
  for (const all of places) {
    for (const { position } of all) {
      const set = termsBetween(places, position, position + CLOSE);
      if (set === held) return shareOf(query, held);
      // What holds nothing but what the one before held has no larger share.
      if ((set & ~last) !== 0) largest = Math.max(largest, shareOf(query, set));
      last = set;
    }
  }
  return largest;
}

/** The terms that stand from one position to another. */
function termsBetween(places: PlacesByTerm, from: number, until: number): TermSet {
  let set = 0;
  for (let term = 0; term < places.length; term += 1) {
    for (const { position } of places[term] ?? []) {
      if (position < from || position >= until) continue;
      set |= 1 << term;
      break;
    }
  }
  return set;
}

/** The length of a clause, in tokens; from 12 to 20 it makes no difference. */
const CLOSE = 16;

/** The share of the query's weight that is held in the very form that was typed. */
export function exactShare(query: Query, places: PlacesByTerm): number {
  let set = 0;
  for (let term = 0; term < places.length; term += 1) {
    const asked = query.terms[term]?.form ?? '';
    for (const { form } of places[term] ?? []) {
      if (form !== asked) continue;
      set |= 1 << term;
      break;
    }
  }
  return shareOf(query, set);
}

/** The position of the most telling term, of equal ones of the first. */
const rarest = keepLast(({ terms }) =>
  terms.reduce((most, { idf }, term) => (idf > (terms[most]?.idf ?? 0) ? term : most), 0),
);

/** 1 when a set of terms holds the most telling term of the query. */
export function holdsRarest(query: Query, held: TermSet): number {
  return holds(held, rarest(query)) ? 1 : 0;
}

/** The share of the query's names, or numbers, that a set of terms holds; 1 when it has none. */
export function shareOfKind(
  { terms }: Query,
  held: TermSet,
  kind: keyof Pick<QueryTerm, 'isName' | 'isNumber'>,
): number {
  let all = 0;
  let found = 0;
  for (let term = 0; term < terms.length; term += 1) {
    if (terms[term]?.[kind] !== true) continue;
    all += 1;
    if (holds(held, term)) found += 1;
  }
  return all === 0 ? 1 : found / all;
}

/** 1 when a text names a year that the query does not, although it does not ask for one. */
export function otherYear(query: Query, years: readonly string[]): number {
  return query.type !== 'date' && years.some((year) => !query.years.includes(year)) ? 1 : 0;
}

/**
 * 1 when a definition is asked for and the sentence begins as one: with the term, then "is" or "means". `offset` is where
 * the sentence begins in the text that the places are of.
 */
export function defines(query: Query, sentence: string, places: PlacesByTerm, offset = 0): number {
  if (query.type !== 'definition') return 0;
  const verb = sentence.search(DEFINING_VERB);
  const isNamedFirst = places.flat().some(({ start }) => start - offset < verb);
  return verb >= 0 && verb < DEFINED_WITHIN && isNamedFirst ? 1 : 0;
}

const DEFINING_VERB = /\b(?:is|are|was|were|means|stands? for|refers? to)\b/u;
const DEFINED_WITHIN = 80;

/**
 * The share of some terms that the query asks for: 1 when all of a heading is asked for. `held`: the terms of the query that
 * may be among them, of which there are hardly ever any.
 */
export function askedShare({ terms }: Query, asked: ReadonlySet<string>, held: TermSet): number {
  if (asked.size === 0 || held === 0) return 0;
  let count = 0;
  for (let term = 0; term < terms.length; term += 1)
    if (holds(held, term) && asked.has(terms[term]?.term ?? '')) count += 1;
  return count / asked.size;
}

/** The share of the query's weight that stands among the first tokens of a text: what it is about. */
export function earlyShare(query: Query, places: PlacesByTerm, from: number): number {
  return shareOf(query, termsBetween(places, from, from + EARLY));
}

/** Tokens in which a sentence names what it is about. */
const EARLY = 7;
