import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../src/answer/confidence.ts';
import type { AnswerOptions } from '../../src/answer/engine.ts';
import type { ExplainedScore, Explanation } from '../../src/answer/explanation.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { renderExplanation } from '../../src/discord/render-explanation.ts';
import { renderNumbers } from '../../src/discord/render-numbers.ts';
import { en } from '../../src/discord/words/en.ts';
import { loadGolden } from '../eval/load-golden.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { expectSendable } from '../support/expect-sendable.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const corpus = await loadCorpus(KNOWLEDGE);
const engine = await loadEngine(KNOWLEDGE, corpus);
const golden = loadGolden();

/** Questions that the files answer, and questions that they do not; every third of the thousands tells as much as all. */
const QUESTIONS = [...golden.answerable, ...golden.declined]
  .map(({ q }) => q)
  .filter((_, position) => position % 3 === 0);

function expectSum({ total, contributions }: ExplainedScore): void {
  const sum = contributions.reduce((all, { weight, value }) => all + weight * value, 0);
  const shown = contributions.reduce((all, { amount }) => all + amount, 0);
  expect([shown, sum]).toEqual([total, total]);
}

/** The numbers shown are those that decided, and they add up. */
function expectConsistent({ answer, best, runnerUp, confidence, outcome, table }: Explanation): void {
  for (const contender of [best, runnerUp]) {
    if (contender === null) continue;
    expectSum(contender.passageScore);
    expectSum(contender.sentenceScore);
    const hit = answer.hits.find(({ passage }) => passage === contender.passage);
    expect([contender.passageScore.total, contender.rank]).toEqual([hit?.score, hit?.rank]);
    expect(contender.passage.text.includes(contender.sentence)).toBe(true);
  }
  expect(confidence.value).toBe(answer.confidence);
  expect(confidence.below > 0).toBe(answer.confidence < confidence.bar);
  expect(table !== null).toBe(outcome === 'table');
  if (confidence.logOdds === null) return;
  expectSum(confidence.logOdds);
  expect(probabilityOf(confidence.logOdds.total)).toBe(answer.confidence);
}

/** The sentence that was judged best is the one that the answer, or the refusal, rests on. */
function expectSameBest({ answer, best, table, runnerUp }: Explanation): void {
  expect(runnerUp !== null && runnerUp.passage === best?.passage).toBe(false);
  if (table === null) expect(best?.sentence).toBe(answer.best?.sentence);
  else
    expect(table.chosen.map(({ id }) => id)).toEqual(
      'citations' in answer && answer.citations.map(({ passage }) => passage.id),
    );
}

function check(question: string, options: AnswerOptions = {}): Explanation {
  const explanation = engine.explain(question, options);
  expectConsistent(explanation);
  expectSameBest(explanation);
  return explanation;
}

describe('explanations over the knowledge files', () => {
  it('add up for what people ask, answered or declined', () => {
    const outcomes = new Set(QUESTIONS.map((question) => check(question).outcome));
    expect([...outcomes]).toEqual(expect.arrayContaining(['sentence', 'table', 'unsure']));
  }, 60_000);

  it('add up for the words of any passage', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus.passages), ({ text }) => {
        check(text.slice(0, 80));
      }),
      { numRuns: 150 },
    );
  });

  it('explain the very answer that is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), (question) => {
        expect(engine.explain(question).answer).toEqual(engine.answer(question));
      }),
      { numRuns: 40 },
    );
  });

  it('add up for a day in the past, and within a few passages', () => {
    const someIds = fc.subarray(
      corpus.passages.map(({ id }) => id),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), someIds, (question, within) => {
        check(question, { asOf: '2012-06' });
        check(question, { within });
      }),
      { numRuns: 60 },
    );
  });

  it('add up, and fit Discord, for whatever is typed', () => {
    const odd = fc.oneof(
      arbitraryText(6000),
      fc
        .tuple(fc.constantFrom(...QUESTIONS), arbitraryText(60))
        .map(([question, noise]) => `${noise}${question}${noise}`),
      fc.array(fc.constantFrom(...QUESTIONS), { minLength: 2, maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(odd, (question) => {
        const explanation = check(question);
        expectSendable(renderExplanation(explanation, en));
        for (const page of [0, 1, 2, 3]) expectSendable(renderNumbers('abc', explanation, page, en));
      }),
      { numRuns: 100 },
    );
  });
});
