import MiniSearch, { type SearchResult } from 'minisearch';
import type { AskedQuestions } from '../corpus/load-asked-questions.ts';
import type { Passage } from '../corpus/passage.ts';
import { type AnalysedPassage, analysePassage, labelOf } from './analysed-passage.ts';
import type { Analyser, PlacedTerm } from './analyser.ts';
import { type AskedList, makeAskedList } from './asked-list.ts';
import { learnAskedWords } from './asked-words.ts';
import { isConcept } from './concepts.ts';
import type { Hit } from './hit.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { remember } from './remember.ts';
import { rerank } from './rerank.ts';
import { type Vocabulary, VocabularyBuilder } from './vocabulary.ts';

/** The search index over the passages of a corpus. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly analyser: Analyser;
  parse(query: string): Query;
  /** Best first, at most `limit`; `within` restricts to the passages it is true of. */
  search(query: Query, limit: number, within?: (passage: Passage) => boolean): readonly Hit[];
  /** The questions that no passage answers. */
  readonly unanswered: AskedList;
  /** The passage taken apart; kept, because the same passages come up again and again. */
  analyse(passage: Passage): AnalysedPassage;
}

/** How many hits of the index get the second look; more gain nothing, and 15 lose 0.1 points of R@1. */
const SECOND_LOOK = 20;

/**
 * MiniSearch's BM25+ sees terms that are already processed, joined by spaces.
 * `k`, `b` and `d` stay as they come: tuning them moved nothing.
 */
const TERM_GAP = ' ';

interface IndexedPassage {
  readonly position: number;
  readonly headings: string;
  readonly text: string;
  readonly asked: string;
}

/** What people ask, listed by editors. */
export interface ListedQuestions {
  /** How people ask for passages, by the passage's id. */
  readonly asked?: AskedQuestions;
  /** Questions that no passage answers. */
  readonly unanswered?: readonly string[];
}

export function buildPassageIndex(
  passages: readonly Passage[],
  analyser: Analyser,
  { asked = new Map(), unanswered = [] }: ListedQuestions = {},
): PassageIndex {
  const vocabulary = new VocabularyBuilder(analyser.processTerm);
  const index = new MiniSearch<IndexedPassage>({
    idField: 'position',
    fields: ['headings', 'text', 'asked'],
    tokenize: (text) => text.split(TERM_GAP),
    processTerm: (term) => (term === '' ? null : term),
  });
  const lists = passages.map(({ id }) => asked.get(id) ?? []);
  for (const [position, passage] of passages.entries()) {
    index.add(indexed(passage, position, lists[position] ?? [], analyser, vocabulary));
  }
  const askedWords = asked.size === 0 ? null : learnAskedWords(lists, unanswered);
  const parseFresh = (text: string) => parseQuery(text, vocabulary, analyser);
  const parse = remember(parseFresh);
  const analyse = keepAnalyses((passage) =>
    analysePassage(passage, analyser, asked.get(passage.id)?.map(parseFresh)),
  );

  let unansweredList: AskedList | null = null;
  return {
    passages,
    vocabulary,
    analyser,
    analyse,
    get unanswered() {
      unansweredList ??= makeAskedList(unanswered.map(parseFresh));
      return unansweredList;
    },
    parse,
    search(query, limit, within) {
      const filter =
        within === undefined ? undefined : (result: SearchResult) => within(passageAt(passages, result.id));
      const found = findCandidates(index, query, vocabulary, filter);
      const lead = askedWords?.(query.text) ?? null;
      const likeliest = new Set(lead?.likeliest);
      const looked = found.filter(({ id }, rank) => rank < Math.max(limit, SECOND_LOOK) || likeliest.has(id));
      const candidates = looked.map(({ id, score, terms }) => ({
        passage: passageAt(passages, id),
        score,
        terms,
        words: lead?.of(id) ?? null,
      }));
      return rerank(query, candidates, analyse).slice(0, limit);
    },
  };
}

function keepAnalyses(analyse: (passage: Passage) => AnalysedPassage): (passage: Passage) => AnalysedPassage {
  const kept = new Map<Passage, AnalysedPassage>();
  return (passage) => {
    const known = kept.get(passage);
    if (known !== undefined) return known;
    const fresh = analyse(passage);
    kept.set(passage, fresh);
    return fresh;
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
  asked: readonly string[],
  analyser: Analyser,
  vocabulary: VocabularyBuilder,
): IndexedPassage {
  const headings = [...passage.headings, labelOf(passage)].flatMap((text) => analyser.terms(text));
  const text = analyser.terms(passage.text);
  const questions = asked.flatMap((question) => analyser.terms(question));
  vocabulary.add([...headings, ...text, ...questions]);
  return { position, headings: joinTerms(headings), text: joinTerms(text), asked: joinTerms(questions) };
}

function joinTerms(terms: readonly PlacedTerm[]): string {
  return terms.map(({ term }) => term).join(TERM_GAP);
}

/**
 * What nearly every passage holds finds them all and orders none. Fuzzy only for terms that are still unknown after
 * spelling: on known ones it lowers R@1 by 8 points.
 */
function findCandidates(
  index: MiniSearch<IndexedPassage>,
  { terms }: Query,
  vocabulary: Vocabulary,
  filter: ((result: SearchResult) => boolean) | undefined,
): readonly SearchResult[] {
  const boosts = new Map(terms.map(({ term, boost }) => [term, boost]));
  const telling = terms.filter(({ term }) => vocabulary.idf(term) > ORDERS_NOTHING);
  const looked = telling.some(({ isKnown }) => isKnown) ? telling : terms;
  return index.search(looked.map(({ term }) => term).join(TERM_GAP), {
    boostTerm: (term) => boosts.get(term) ?? 1,
    fuzzy: (term) =>
      vocabulary.frequency(term) > 0 || isConcept(term) || term.length < FUZZY_LENGTH ? false : FUZZY_SHARE,
    ...(filter === undefined ? {} : { filter }),
  });
}

/** The idf of a term that nine in ten passages hold. */
const ORDERS_NOTHING = 0.1;

/** Two edits in an eight-letter term, one in a five-letter term. */
const FUZZY_SHARE = 0.25;
const FUZZY_LENGTH = 5;
