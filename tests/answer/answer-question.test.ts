import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { buildEngine } from '../../src/answer/build-engine.ts';
import type { AnswerOptions } from '../../src/answer/engine.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { FIRST_SUMMIT, MEMBER_COUNT, PROPOSAL, samplePassage } from '../support/sample-corpus.ts';
import { TABLE_GLOSSARY, TABLE_PASSAGES } from '../support/sample-tables.ts';

const COMPENSATION = samplePassage({
  id: 'other-meanings#compensation',
  headings: ['Other meanings'],
  text: 'Claims for a criminal injury go to the Criminal Injuries Compensation Authority in Britain.',
  isElsewhere: true,
});

const SECRETARIAT = samplePassage({
  id: 'structure#secretariat',
  headings: ['Structure', 'The secretariat'],
  text: 'The secretariat prepares meetings and keeps the archive.',
});

const PASSAGES = [PROPOSAL, FIRST_SUMMIT, MEMBER_COUNT, SECRETARIAT, COMPENSATION];

function ask(question: string, options?: AnswerOptions, passages: readonly Passage[] = PASSAGES): Answer {
  return buildEngine(passages).answer(question, options);
}

function askTables(question: string, options?: AnswerOptions): Answer {
  return buildEngine(TABLE_PASSAGES, { glossary: TABLE_GLOSSARY }).answer(question, options);
}

function citedIds(answer: Answer): readonly string[] {
  return 'citations' in answer ? answer.citations.map(({ passage }) => passage.id) : [];
}

describe('an answer', () => {
  it('cites the passage that answers, and cuts the short answer out of its quote', () => {
    expect(ask('Who first proposed the idea of CICA?')).toMatchObject({
      kind: 'found',
      short: 'Nursultan Nazarbayev',
      citations: [{ passage: PROPOSAL, quote: PROPOSAL.text }],
      asOf: '1992-10-05',
      isList: false,
    });
  });

  it('carries the question as it was understood, and the hits with the one cited', () => {
    const { question, hits } = ask('  <@123456789012345678> Where was the first\u200b summit held? ');
    expect(question).toBe('Where was the first summit held?');
    expect(hits[0]).toMatchObject({ rank: 1, passage: FIRST_SUMMIT });
  });

  it('names the best guess also where it abstains', () => {
    const { kind, confidence, best } = ask('How much money did the first summit in Venezuela lose?');
    expect(kind).toBe('not-found');
    expect(confidence).toBeLessThan(0.55);
    expect(best?.passage.id).toBe(FIRST_SUMMIT.id);
    expect(best?.passage.text).toContain(best?.sentence);
  });

  it.each([
    ['nothing', ''],
    ['signs', '?!… 🇰🇿'],
    ['words that no passage has', 'Xylophone quartets quibble'],
    ['small talk', 'are you the president of Kazakhstan?'],
  ])('is not found for %s, with no guess', (_, question) => {
    expect(ask(question)).toMatchObject({ kind: 'not-found', confidence: 0, best: null });
  });

  it('says that a question is about another body of the same name', () => {
    expect(ask('How do I claim for a criminal injury?')).toMatchObject({
      kind: 'elsewhere',
      citations: [{ passage: COMPENSATION }],
    });
  });

  it('is not found in an empty corpus', () => {
    expect(ask('Who proposed CICA?', {}, [])).toMatchObject({ kind: 'not-found', hits: [] });
  });
});

describe('an answer within some passages', () => {
  it('comes from those passages only', () => {
    const { hits, best } = ask('Who first proposed the idea of CICA?', { within: [MEMBER_COUNT.id] });
    expect(hits.map(({ passage }) => passage.id)).toEqual([MEMBER_COUNT.id]);
    expect(best?.passage).toBe(MEMBER_COUNT);
  });

  it('is not found where none of them is there', () => {
    expect(ask('Who proposed CICA?', { within: [] })).toMatchObject({ kind: 'not-found', hits: [] });
    expect(ask('Who proposed CICA?', { within: ['no#such'] })).toMatchObject({ kind: 'not-found', hits: [] });
  });

  it('does not take rows of tables outside of them', () => {
    const answer = askTables('Which member states joined in 2014?', { within: ['sample#list'] });
    expect(citedIds(answer)).not.toContain('sample#members/qatar');
  });
});

describe('an answer from a table', () => {
  it('cites every row that was asked for, as a list', () => {
    const answer = askTables('Which member states joined in 2014?');
    expect(answer).toMatchObject({ kind: 'found', isList: true, short: null });
    expect(citedIds(answer)).toEqual(['sample#members/qatar', 'sample#members/bangladesh']);
  });

  it('says what someone is, whatever the question takes for granted', () => {
    const answer = askTables('is Japan a member?');
    expect(answer).toMatchObject({ kind: 'found', short: 'observer state, not a member' });
    expect(citedIds(answer)).toEqual(['sample#observers/japan']);
  });

  it('is as of the day asked about', () => {
    const question = 'how many member states are there';
    expect(askTables(question)).toMatchObject({ kind: 'found', short: '26' });
    expect(askTables(question, { asOf: '2012-06-01' })).toMatchObject({ kind: 'found', short: '24' });
  });
});
