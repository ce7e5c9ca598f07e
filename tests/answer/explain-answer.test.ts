import { describe, expect, it } from 'vitest';
import { BAR } from '../../src/answer/answer-question.ts';
import { buildEngine } from '../../src/answer/build-engine.ts';
import type { AnswerOptions } from '../../src/answer/engine.ts';
import type { FoundTerm } from '../../src/answer/explanation.ts';
import { FIRST_SUMMIT, MEMBER_COUNT, PROPOSAL, samplePassage } from '../support/sample-corpus.ts';
import { TABLE_GLOSSARY, TABLE_PASSAGES } from '../support/sample-tables.ts';

const LONG_PASSAGE = samplePassage({
  id: 'structure#secretariat',
  headings: ['Structure', 'The secretariat'],
  text: 'It prepares meetings. It keeps the archive of every conference.',
});

const GLOSSARY = { names: [], concepts: [{ id: 'propose', words: { en: ['propose', 'suggest'] } }] };

function explain(question: string, options?: AnswerOptions) {
  const passages = [PROPOSAL, FIRST_SUMMIT, MEMBER_COUNT, LONG_PASSAGE];
  return buildEngine(passages, { glossary: GLOSSARY }).explain(question, options);
}

function explainTables(question: string, options?: AnswerOptions) {
  return buildEngine(TABLE_PASSAGES, { glossary: TABLE_GLOSSARY }).explain(question, options);
}

function termOf(terms: readonly FoundTerm[], token: string) {
  return terms.filter((term) => term.token === token);
}

describe('an explanation', () => {
  it('is of the answer that is given, with its confidence', () => {
    const explanation = explain('Who first proposed the idea of CICA?');
    expect(explanation).toMatchObject({
      outcome: 'sentence',
      query: { type: 'person' },
      answer: { kind: 'found', short: 'Nursultan Nazarbayev' },
      best: { passage: PROPOSAL, sentence: PROPOSAL.text, rank: 1 },
      confidence: { value: explanation.answer.confidence, bar: BAR, below: 0 },
      table: null,
    });
  });

  it('names a sentence of another passage as the runner-up, with a lower score', () => {
    const { best, runnerUp } = explain('Who first proposed the idea of CICA?');
    expect(runnerUp?.passage.id).toBe(FIRST_SUMMIT.id);
    expect(runnerUp?.sentenceScore.total).toBeLessThan(best?.sentenceScore.total ?? 0);
  });

  it('has no runner-up where only one passage may answer', () => {
    expect(explain('Who proposed CICA?', { within: [PROPOSAL.id] })).toMatchObject({
      best: { passage: PROPOSAL },
      runnerUp: null,
    });
  });

  it('tells where each term stands: in the sentence, its passage, the headings or nowhere', () => {
    const { terms, best } = explain('Which secretariat meetings prepare the conference in Venezuela?');
    expect(best?.sentence).toMatch(/archive|meetings/);
    expect(termOf(terms, 'secretariat')).toMatchObject([{ place: 'headings' }]);
    expect(termOf(terms, 'Venezuela')).toMatchObject([{ place: 'nowhere', isKnown: false, isName: true }]);
    const inText = ['meetings', 'conference'].flatMap((token) => termOf(terms, token));
    expect(inText.map(({ place }) => place).toSorted()).toEqual(['passage', 'sentence']);
  });

  it('tells which words were corrected and which stand for a group of the glossary', () => {
    const { terms } = explain('Who sugested the idae of convening?');
    expect(termOf(terms, 'idae')).toMatchObject([{ correctedTo: 'idea', place: 'sentence', group: null }]);
    expect(termOf(explain('Who suggested CICA?').terms, 'suggested')).toMatchObject([
      { term: '~propose', group: 'propose', place: 'sentence' },
    ]);
  });

  it('tells how far below the bar a declined answer is', () => {
    const { outcome, answer, confidence } = explain('How much money did the summit in Venezuela lose?');
    expect(outcome).toBe('unsure');
    expect(answer.kind).toBe('not-found');
    expect(confidence.below).toBeCloseTo(confidence.bar - answer.confidence, 12);
    expect(confidence.below).toBeGreaterThan(0);
  });

  it.each([
    ['nothing-matched', ''],
    ['nothing-matched', 'Xylophone quartets quibble'],
    ['small-talk', 'are you the president of Kazakhstan?'],
  ])('says %s where no sentence was judged: %j', (outcome, question) => {
    expect(explain(question)).toMatchObject({
      outcome,
      best: null,
      runnerUp: null,
      confidence: { value: 0, below: BAR, logOdds: null },
    });
  });
});

describe('an explanation of an answer from a table', () => {
  it('names the days asked about and the rows chosen', () => {
    expect(explainTables('Which member states joined in 2014?')).toMatchObject({
      outcome: 'table',
      confidence: { value: 0.95, below: 0, logOdds: null },
      table: {
        tableIds: ['sample#members'],
        named: [],
        dates: { from: '2014', until: '2014' },
        order: null,
        chosen: [{ id: 'sample#members/qatar' }, { id: 'sample#members/bangladesh' }],
      },
    });
  });

  it.each([
    ['Which states joined after 2010?', { from: '2011', until: null }],
    ['Which states joined before 2014?', { from: null, until: '2013' }],
    ['Which states joined between 2004 and 2014?', { from: '2004', until: '2014' }],
  ])('names the time asked about, without an end where it has none: %s', (question, dates) => {
    expect(explainTables(question).table?.dates).toEqual(dates);
  });

  it.each(['2012', '2012-06', '2012-06-01'])('names %s where it was given beside the question', (asOf) => {
    const { table } = explainTables('how many member states are there', { asOf });
    expect(table?.dates).toEqual({ from: asOf, until: asOf });
  });

  it('names the rows that the question says, and looks for the terms in the first row', () => {
    const { table, terms } = explainTables('is Japan a member?');
    expect(table).toMatchObject({ named: ['Japan'], tableIds: ['sample#observers'], dates: null });
    expect(termOf(terms, 'Japan')).toMatchObject([{ place: 'sentence' }]);
  });

  it('names the order asked for', () => {
    expect(explainTables('What was the last summit?').table).toMatchObject({ order: 'last' });
  });
});
