import MiniSearch, { type SearchResult } from 'minisearch';
import type { Passage } from '../corpus/passage.ts';
import { type AnalysedPassage, analysePassage } from './analysed-passage.ts';
import type { Hit } from './hit.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { makeProcessTerm, type ProcessTerm } from './process-term.ts';
import { rerank } from './rerank.ts';
import { tokenize } from './tokenize.ts';
import { type Vocabulary, VocabularyBuilder } from './vocabulary.ts';

/** The search index over the passages of a corpus. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly processTerm: ProcessTerm;
  parse(query: string): Query;
  /** Best first, at most `limit`; `within` restricts to the passages it is true of. */
  search(query: Query, limit: number, within?: (passage: Passage) => boolean): readonly Hit[];
  /** The passage taken apart; kept, because the same passages come up again and again. */
  analyse(passage: Passage): AnalysedPassage;
}

/** How many hits of the index get the second look; more changed no result in measurements. */
const SECOND_LOOK = 50;

/**
 * MiniSearch's BM25+ sees terms that are already processed, joined by spaces.
 * `k`, `b` and `d` stay as they come: tuning them moved nothing.
 */
const TERM_GAP = ' ';

interface IndexedPassage {
  readonly position: number;
  readonly headings: string;
  readonly text: string;
}

/** Builds the index of passages in one language. */
export function buildPassageIndex(passages: readonly Passage[], language = 'en'): PassageIndex {
  const processTerm = makeProcessTerm(language);
  const vocabulary = new VocabularyBuilder(processTerm);
  const index = new MiniSearch<IndexedPassage>({
    idField: 'position',
    fields: ['headings', 'text'],
    tokenize: (text) => text.split(TERM_GAP),
    processTerm: (term) => (term === '' ? null : term),
  });
  for (const [position, passage] of passages.entries()) {
    index.add(indexed(passage, position, processTerm, vocabulary));
  }

  const analysed = new Map<Passage, AnalysedPassage>();
  const analyse = (passage: Passage): AnalysedPassage => {
    const kept = analysed.get(passage);
    if (kept !== undefined) return kept;
    const fresh = analysePassage(passage, processTerm);
    analysed.set(passage, fresh);
    return fresh;
  };

  return {
    passages,
    vocabulary,
    processTerm,
    analyse,
    parse: (text) => parseQuery(text, vocabulary, processTerm),
    search(query, limit, within) {
      const filter =
        within === undefined ? undefined : (result: SearchResult) => within(passageAt(passages, result.id));
      const found = findCandidates(index, query, vocabulary, filter);
      const candidates = found.slice(0, Math.max(limit, SECOND_LOOK)).map(({ id, score, terms }) => ({
        passage: passageAt(passages, id),
        score,
        terms,
      }));
      return rerank(query, candidates, analyse).slice(0, limit);
    },
  };
}

function passageAt(passages: readonly Passage[], position: number): Passage {
  const passage = passages[position];
  if (passage === undefined)
    throw new RangeError(`The index names passage ${position} of ${passages.length}.`);
  return passage;
}

function indexed(
  passage: Passage,
  position: number,
  processTerm: ProcessTerm,
  vocabulary: VocabularyBuilder,
): IndexedPassage {
  const headings = passage.headings.flatMap((heading) => tokenize(heading).map(({ text }) => text));
  const body = tokenize(passage.text).map(({ text }) => text);
  vocabulary.add([...headings, ...body]);
  const joinTerms = (tokens: readonly string[]) =>
    tokens.map((token) => processTerm(token) ?? '').join(TERM_GAP);
  return { position, headings: joinTerms(headings), text: joinTerms(body) };
}

/** Fuzzy only for terms that are still unknown after spelling: on known ones it lowers R@1 by 8 points. */
function findCandidates(
  index: MiniSearch<IndexedPassage>,
  query: Query,
  vocabulary: Vocabulary,
  filter: ((result: SearchResult) => boolean) | undefined,
): readonly SearchResult[] {
  const known = new Set(
    query.terms.filter(({ term }) => vocabulary.frequency(term) > 0).map(({ term }) => term),
  );
  return index.search(query.terms.map(({ term }) => term).join(TERM_GAP), {
    boost: { headings: HEADING_BOOST },
    fuzzy: (term) => (known.has(term) || term.length < FUZZY_LENGTH ? false : FUZZY_SHARE),
    ...(filter === undefined ? {} : { filter }),
  });
}

const HEADING_BOOST = 1;
/** Two edits in an eight-letter term, one in a five-letter term. */
const FUZZY_SHARE = 0.25;
const FUZZY_LENGTH = 5;
