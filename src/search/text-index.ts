import MiniSearch from 'minisearch';
import type { PlacedTerm } from './analyser.ts';
import { isConcept } from './concepts.ts';
import { largest } from './largest.ts';
import type { Query, QueryTerm } from './parse-query.ts';
import { addUp, findTerm, type SummedHits, type TermHits } from './term-hits.ts';
import { SAYS_NOTHING, type Vocabulary } from './vocabulary.ts';

/** Finds passages by their terms, with BM25+. */
export interface TextIndex {
  /** Adds the terms of a passage, and those of each question that people ask for it. */
  add(position: number, terms: PassageTerms): void;
  /** The passages that hold a term of the query, by their positions; best first. */
  find(query: Query, selection?: Selection): readonly FoundPassage[];
}

/** Which of the passages that hold a term are looked for; without it all are. */
interface Selection {
  /** So many of the best, and those that are wanted in any case. */
  readonly limit?: number;
  /** Behind the first few only what scores at least this share of the best, 0 to 1. */
  readonly leastShare?: number;
  readonly wanted?: readonly number[] | undefined;
  /** Among these only. */
  readonly isWithin?: ((position: number) => boolean) | undefined;
}

export interface PassageTerms {
  readonly headings: readonly PlacedTerm[];
  readonly text: readonly PlacedTerm[];
  readonly asked: readonly (readonly PlacedTerm[])[];
}

/** A passage by its position, with its BM25+ score and the terms of the query that it holds. */
interface FoundPassage {
  readonly position: number;
  readonly score: number;
  readonly terms: readonly string[];
}

interface IndexedPassage {
  readonly position: number;
  readonly headings: string;
  readonly text: string;
  readonly asked: string;
}

/**
 * MiniSearch sees terms that are already processed, joined by spaces. Its `k`, `b` and `d` stay as they come: tuning
 * them moved nothing.
 */
const TERM_GAP = ' ';

export function makeTextIndex(vocabulary: Vocabulary): TextIndex {
  const index = new MiniSearch<IndexedPassage>({
    idField: 'position',
    fields: ['headings', 'text', 'asked'],
    tokenize: (text) => text.split(TERM_GAP),
    processTerm: (term) => (term === '' ? null : term),
  });
  // What a term finds is the same in every query; there are no more of these than the corpus has terms.
  const known = new Map<string, TermHits>();
  const hitsOf = (term: string): TermHits => {
    const kept = known.get(term);
    if (kept !== undefined) return kept;
    const isSure = vocabulary.frequency(term) > 0 || isConcept(term);
    if (!isSure) return findTerm(index, term, term.length < FUZZY_LENGTH ? 0 : FUZZY_SHARE);
    const fresh = findTerm(index, term);
    known.set(term, fresh);
    return fresh;
  };
  return {
    add(position, { headings, text, asked }) {
      known.clear();
      index.add({
        position,
        headings: join(headings),
        text: join(text),
        asked: join(findingTerms(asked)),
      });
    },
    find: (query, selection = {}) =>
      find(query, vocabulary, (terms) => select(addUp(terms, hitsOf, index.documentCount), selection)),
  };
}

function join(terms: readonly PlacedTerm[]): string {
  return terms.map(({ term }) => term).join(TERM_GAP);
}

/** From so many questions on, a word of a single one says little of what a passage is about. */
const MANY_QUESTIONS = 10;

/** The terms of a passage's questions that it is found by: without those of single questions more is answered. */
function findingTerms(questions: readonly (readonly PlacedTerm[])[]): readonly PlacedTerm[] {
  const terms = questions.flat();
  if (questions.length < MANY_QUESTIONS) return terms;
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { term } of terms) (once.has(term) ? again : once).add(term);
  return terms.filter(({ term }) => again.has(term));
}

/** So many are always looked at: where all score alike, and where the closest are shown. */
const FIRST_FEW = 5;

function select(
  { scores, termsOf }: SummedHits,
  { limit = scores.length, leastShare = 0, wanted = [], isWithin }: Selection,
): readonly FoundPassage[] {
  const within =
    isWithin === undefined ? scores : scores.map((score, position) => (isWithin(position) ? score : 0));
  const scoreOf = (position: number) => within[position] ?? 0;
  const found = largest(within, limit);
  const least = leastShare * scoreOf(found[0] ?? -1);
  const best = found.filter((position, rank) => rank < FIRST_FEW || scoreOf(position) >= least);
  const others = wanted
    .filter((position) => !best.includes(position))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a));
  return [...best, ...others]
    .filter((position) => scoreOf(position) > 0)
    .map((position) => ({ position, score: scoreOf(position), terms: termsOf(position) }));
}

/** What nearly every passage holds finds them all and orders none. */
function find(
  { terms }: Query,
  vocabulary: Vocabulary,
  search: (terms: readonly QueryTerm[]) => readonly FoundPassage[],
): readonly FoundPassage[] {
  const telling = terms.filter(({ term }) => vocabulary.idf(term) > SAYS_NOTHING);
  const found = telling.some(({ isKnown }) => isKnown) ? search(telling) : [];
  return found.length > 0 ? found : search(terms);
}

/**
 * Two edits in an eight-letter term, one in a five-letter term. Fuzzy only for terms that are still unknown after spelling:
 * on known ones it lowers R@1 by 8 points.
 */
const FUZZY_SHARE = 0.25;
const FUZZY_LENGTH = 5;
