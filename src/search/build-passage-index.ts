import type { AskedQuestions } from '../corpus/load-asked-questions.ts';
import type { Passage } from '../corpus/passage.ts';
import { type AnalysedPassage, analysePassage, labelOf } from './analysed-passage.ts';
import type { Analyser } from './analyser.ts';
import { wordSet } from './asked-words.ts';
import { makeWriteCompounds } from './compounds.ts';
import type { Hit } from './hit.ts';
import { keepLast } from './keep-last.ts';
import { languageOf } from './languages/language.ts';
import { type LearntQuestions, learnQuestions } from './learn-questions.ts';
import { matchPassage, type PassageMatch } from './match-passage.ts';
import { parseQuery, type Query } from './parse-query.ts';
import type { Asked } from './ranking-features.ts';
import { remember } from './remember.ts';
import { type Candidate, rerank } from './rerank.ts';
import { makeSynonyms } from './synonyms.ts';
import { makeTextIndex, type PassageTerms } from './text-index.ts';
import { type Vocabulary, VocabularyBuilder } from './vocabulary.ts';

/** The search index over the passages of a corpus. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly analyser: Analyser;
  parse(query: string): Query;
  /** Best first, at most `limit`. */
  search(query: Query, limit: number, among?: Among): readonly Hit[];
  /** How like a query is to a question that no passage answers, from 0 to 1. */
  unanswered(query: Query): number;
  /** Which share of the listed questions that are like a query are among those that no passage answers, from 0 to 1. */
  unansweredShare(query: Query): number;
  /** How likely a query's words are those of a question that some passage answers, -1 to 1; 0: nothing tells. */
  answerable(query: Query): number;
  /** The passage taken apart; kept, because the same passages come up again and again. */
  analyse(passage: Passage): AnalysedPassage;
  /** The passage matched with a query; kept until the next query, because many look at the same matches. */
  match(query: Query, passage: Passage): PassageMatch;
}

/** Which passages may be found; without it all may. */
interface Among {
  /** Those that this is true of. */
  readonly within?: ((passage: Passage) => boolean) | undefined;
  /** The first few of the index, and what it gives at least this share of the best score, 0 to 1. */
  readonly leastShare?: number;
}

/** How many hits of the index get the second look; more gain nothing, and 15 lose 0.1 points of R@1. */
const SECOND_LOOK = 20;

/** As many queries as one answer asks for, with the names of rows that it looks at, many times over. */
const PARSED = 500;

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
  const index = makeTextIndex(vocabulary);
  const lists = passages.map(({ id }) => asked.get(id) ?? []);
  for (const [position, passage] of passages.entries()) {
    const terms = termsOf(passage, lists[position] ?? [], analyser);
    vocabulary.add(terms.text, terms.headings, terms.asked.flat());
    index.add(position, terms);
  }
  const learnt = asked.size === 0 ? null : learnQuestions(lists, unanswered, vocabulary, analyser);
  // Where questions are listed, they tell in which words people ask.
  const wordings =
    learnt === null && languageOf(analyser.language) === 'en'
      ? {
          synonyms: makeSynonyms(analyser.processTerm),
          writeCompounds: makeWriteCompounds(textsOf(passages), vocabulary),
        }
      : null;
  const analyse = keepAnalyses(passages, (passage, position) =>
    analysePassage(passage, analyser, learnt === null ? null : learnt.askedOf(position)),
  );
  const match = keepMatches((query, passage) => matchPassage(query, analyse(passage)));
  return {
    passages,
    vocabulary,
    analyser,
    analyse,
    match,
    parse: remember((text) => parseQuery(text, vocabulary, analyser, wordings), { most: PARSED }),
    unanswered: keepLast((query) => learnt?.index.likest(query, passages.length) ?? 0),
    unansweredShare: (query) => learnt?.index.share(query, passages.length) ?? 0,
    answerable: keepLast(({ asking }) => learnt?.answerable(asking) ?? 0),
    search(query, limit, { within, leastShare = 0 } = {}) {
      const isWithin = within && ((position: number) => within(passageAt(passages, position)));
      const asking = learnt === null ? null : askedIn(query, learnt);
      const candidates = index
        .find(query, {
          limit: Math.max(limit, SECOND_LOOK),
          leastShare,
          wanted: asking?.likeliest,
          isWithin,
        })
        .map(
          ({ position, score, terms }): Candidate => ({
            passage: passageAt(passages, position),
            score,
            terms,
            asked: asking?.of(position) ?? null,
          }),
        );
      return rerank(query, candidates, match).slice(0, limit);
    },
  };
}

function textsOf(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ headings, text }) => [...headings, text]);
}

function termsOf(passage: Passage, asked: readonly string[], analyser: Analyser): PassageTerms {
  return {
    headings: [...passage.headings, labelOf(passage)].flatMap((text) => analyser.terms(text)),
    text: analyser.terms(passage.text),
    asked: asked.map((question) => analyser.termsOnce(question)),
  };
}

/** What listed questions say of the passages, by their positions, for one query. */
interface Asking {
  /** Those that it is likeliest asked for. */
  readonly likeliest: readonly number[];
  of(position: number): Asked;
}

function askedIn(query: Query, { index, words, same }: LearntQuestions): Asking {
  const lead = words.lead(wordSet(query));
  const isListed = same.holding(query);
  return {
    likeliest: lead.likeliest,
    of: (position) => ({
      ...index.likeness(query, position),
      share: index.share(query, position),
      words: lead.of(position),
      isListed: isListed(position),
    }),
  };
}

function keepAnalyses(
  passages: readonly Passage[],
  analyse: (passage: Passage, position: number) => AnalysedPassage,
): (passage: Passage) => AnalysedPassage {
  const positions = new Map(passages.map((passage, position) => [passage, position]));
  const kept = new Map<Passage, AnalysedPassage>();
  return (passage) => {
    const known = kept.get(passage);
    if (known !== undefined) return known;
    const fresh = analyse(passage, positions.get(passage) ?? -1);
    kept.set(passage, fresh);
    return fresh;
  };
}

function keepMatches(match: PassageIndex['match']): PassageIndex['match'] {
  const matchesOf = keepLast(() => new Map<Passage, PassageMatch>());
  return (query, passage) => {
    const kept = matchesOf(query);
    const known = kept.get(passage);
    if (known !== undefined) return known;
    const fresh = match(query, passage);
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
