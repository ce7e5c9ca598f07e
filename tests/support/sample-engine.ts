import type { Answer, Citation, FoundAnswer } from '../../src/answer/answer.ts';
import type { Engine } from '../../src/answer/engine.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import type { Hit } from '../../src/search/hit.ts';
import {
  FIRST_SUMMIT,
  MEMBER_COUNT,
  OLD_MEMBER_COUNT,
  OTHER_CICA,
  PROPOSAL,
  SAMPLE_CORPUS,
} from './sample-corpus.ts';
import { explanationOf } from './sample-explanation.ts';

export const EXAMPLES = ['Who proposed CICA?', 'How many member states are there?', 'List the summits.'];

export function hitsOf(passages: readonly Passage[]): readonly Hit[] {
  return passages.map((passage, position) => ({
    passage,
    rank: position + 1,
    score: 10 - position,
    terms: ['cica'],
    features: {},
  }));
}

export function cite(passage: Passage): Citation {
  return { passage, quote: passage.text };
}

export function foundAnswer(fields: Partial<FoundAnswer> & Pick<FoundAnswer, 'citations'>): FoundAnswer {
  const [first] = fields.citations;
  return {
    kind: 'found',
    question: 'Who proposed CICA?',
    confidence: 0.9,
    best: { passage: first.passage, sentence: first.quote, span: null },
    hits: hitsOf(fields.citations.map(({ passage }) => passage)),
    short: null,
    asOf: first.passage.asOf,
    isList: false,
    isFromTable: false,
    silentRows: 0,
    ...fields,
  };
}

/** Answers by a word in the question, so that a test reads what it will see from what it asks. */
export function sampleEngine(corpus: Corpus = SAMPLE_CORPUS): Engine {
  const answer = (question: string) => ({ ...answerFor(question, corpus), question });
  return {
    passages: corpus.passages,
    answer,
    explain: (question) => explanationOf(answer(question)),
    search: (query, limit) => hitsOf(searched(query, corpus)).slice(0, limit),
    check: () => ({ verdict: 'not-found', citations: [], statements: [] }),
    suggest: (typed, limit) =>
      EXAMPLES.filter((one) => one.toLowerCase().includes(typed.toLowerCase())).slice(0, limit),
  };
}

function answerFor(question: string, corpus: Corpus): Answer {
  const hits = hitsOf(corpus.passages);
  if (/proposed/i.test(question))
    return foundAnswer({ citations: [cite(PROPOSAL)], short: 'Nursultan Nazarbayev', hits });
  if (/how many/i.test(question))
    return foundAnswer({ kind: 'conflicting', citations: [cite(OLD_MEMBER_COUNT), cite(MEMBER_COUNT)] });
  if (/list/i.test(question))
    return foundAnswer({ isList: true, citations: [cite(PROPOSAL), cite(FIRST_SUMMIT)] });
  if (/insurance/i.test(question)) return { ...NOTHING, kind: 'elsewhere', citations: [cite(OTHER_CICA)] };
  return { ...NOTHING, kind: 'not-found', hits: /unheard/.test(question) ? [] : hits };
}

const NOTHING = { question: '', confidence: 0.1, best: null, hits: [] };

function searched(query: string, { passages }: Corpus): readonly Passage[] {
  return passages.filter(({ text }) => text.toLowerCase().includes(query.toLowerCase()));
}
