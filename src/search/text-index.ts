import MiniSearch, { type SearchResult } from 'minisearch';
import type { PlacedTerm } from './analyser.ts';
import { isConcept } from './concepts.ts';
import type { Query, QueryTerm } from './parse-query.ts';
import { SAYS_NOTHING, type Vocabulary } from './vocabulary.ts';

/** Finds passages by their terms, with BM25+. */
export interface TextIndex {
  /** Adds the terms of a passage, and those of each question that people ask for it. */
  add(position: number, terms: PassageTerms): void;
  /** Every passage that holds a term of the query, by its position; best first. */
  find(query: Query, isWithin?: (position: number) => boolean): readonly FoundPassage[];
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
  return {
    add(position, { headings, text, asked }) {
      index.add({
        position,
        headings: join(headings),
        text: join(text),
        asked: join(findingTerms(asked)),
      });
    },
    find(query, isWithin) {
      const filter = isWithin === undefined ? {} : { filter: ({ id }: SearchResult) => isWithin(id) };
      return find(index, query, vocabulary, filter).map(({ id, score, terms }) => ({
        position: id,
        score,
        terms,
      }));
    },
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
  const uses = Map.groupBy(terms, ({ term }) => term);
  return terms.filter(({ term }) => (uses.get(term)?.length ?? 0) > 1);
}

/**
 * What nearly every passage holds finds them all and orders none. Fuzzy only for terms that are still unknown after
 * spelling: on known ones it lowers R@1 by 8 points.
 */
function find(
  index: MiniSearch<IndexedPassage>,
  { terms }: Query,
  vocabulary: Vocabulary,
  filter: { readonly filter?: (result: SearchResult) => boolean },
): readonly SearchResult[] {
  const boosts = new Map(terms.map(({ term, boost }) => [term, boost]));
  const search = (looked: readonly QueryTerm[]) =>
    index.search(looked.map(({ term }) => term).join(TERM_GAP), {
      boostTerm: (term) => boosts.get(term) ?? 1,
      fuzzy: (term) =>
        vocabulary.frequency(term) > 0 || isConcept(term) || term.length < FUZZY_LENGTH ? false : FUZZY_SHARE,
      ...filter,
    });
  const telling = terms.filter(({ term }) => vocabulary.idf(term) > SAYS_NOTHING);
  const found = telling.some(({ isKnown }) => isKnown) ? search(telling) : [];
  return found.length > 0 ? found : search(terms);
}

/** Two edits in an eight-letter term, one in a five-letter term. */
const FUZZY_SHARE = 0.25;
const FUZZY_LENGTH = 5;
