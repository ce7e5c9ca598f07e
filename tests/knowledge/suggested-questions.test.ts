import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { asAsked } from '../../src/cli/check-knowledge/find-repeated-questions.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadGolden } from '../eval/load-golden.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

const corpus = await loadCorpus(KNOWLEDGE);
const engine = await loadEngine(KNOWLEDGE, corpus);
const suggested = corpus.documents.flatMap(({ id, questions }) =>
  questions.map((question) => ({ document: id, question })),
);

describe('the questions that the knowledge files suggest', () => {
  // The first choices shown are one from each document: a document that suggests nothing is never met there.
  it('come from every document that answers questions, and from no other', () => {
    const answering = corpus.documents.filter(({ passages }) => passages.some((one) => !one.isElsewhere));
    expect([...new Set(suggested.map(({ document }) => document))]).toEqual(answering.map(({ id }) => id));
  });

  it('are each suggested once', () => {
    const questions = suggested.map(({ question }) => asAsked(question));
    expect(questions.filter((question, position) => questions.indexOf(question) < position)).toEqual([]);
  });

  // Whoever mends an answer to a suggestion must not thereby mend the measure of answer quality.
  it('are not taken from the golden set', () => {
    const golden = new Set(goldenQuestions().map(asAsked));
    expect(suggested.filter(({ question }) => golden.has(asAsked(question)))).toEqual([]);
  });

  // A loop, not it.for, because a formatted name is cut after forty characters.
  for (const { document, question } of suggested) {
    it(`have an answer in the document that suggests them: ${document}, ${question}`, () => {
      const answer = engine.answer(question);
      // The passage stands beside the kind so that a failure shows what was answered instead.
      const cited = 'citations' in answer ? answer.citations[0]?.passage : undefined;
      expect({ kind: answer.kind, document: cited?.documentId, passage: cited?.id }).toEqual({
        kind: expect.stringMatching(/^(?:found|conflicting)$/u),
        document,
        passage: expect.any(String),
      });
    });
  }
});

function goldenQuestions(): readonly string[] {
  const { answerable, declined, conversations } = loadGolden();
  return [...answerable, ...declined, ...conversations.flatMap(({ turns }) => turns)].map(({ q }) => q);
}
