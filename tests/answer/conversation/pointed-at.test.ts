import { describe, expect, it } from 'vitest';
import { fillPointed } from '../../../src/answer/conversation/pointed-at.ts';
import type { Turn } from '../../../src/answer/conversation/turn.ts';
import { PROPOSAL } from '../../support/sample-corpus.ts';
import { foundAnswer } from '../../support/sample-engine.ts';

const NOTHING = { kind: 'not-found', question: '', confidence: 0, best: null, hits: [] } as const;

function filled(question: string, asked: string, quote: string | null = null, short: string | null = null) {
  const answer = quote === null ? NOTHING : foundAnswer({ citations: [{ passage: PROPOSAL, quote }], short });
  const turn: Turn = { question, answer };
  return fillPointed(asked, { turns: [turn], previous: turn, names: new Set(), common: new Set() });
}

describe('fillPointed', () => {
  it.each([
    ['who adopted the Oslo statement', 'what does that statement say', 'what does the Oslo statement say'],
    // It may be another one that is meant, so this is a hint.
    ['who heads the Council of Elders', 'what does the council do', 'what does the Council of Elders do'],
    ['what are the trade measures', 'are those measures binding', 'are the trade measures binding'],
    ['how many members joined in 2014', 'who was the chair that year', 'who was the chair in 2014'],
    ['who is in the Oslo memorandum', 'who signed that memo', 'who signed the Oslo memorandum'],
    ['how many members joined in 2014', 'who left in that year', 'who left in 2014'],
  ])('after %j reads %j as %j', (question, asked, expected) => {
    expect(filled(question, asked).text).toBe(expected);
  });

  it('finds in an answer what the question did not name', () => {
    const quote = 'The fair adopted the Oslo Declaration.';
    expect(filled('what did they adopt', 'who signed that declaration', quote).text).toBe(
      'who signed the Oslo Declaration',
    );
    expect(filled('who leads it', 'where is that person', 'Ada Lind leads it.', 'Ada Lind').text).toBe(
      'where is Ada Lind',
    );
  });

  it('asks of the year that an answer told, and of the day', () => {
    const quote = 'Oria joined on 4 June 2002.';
    expect(filled('when did Oria join', 'who else joined that year', quote).text).toBe(
      'who else joined in 2002',
    );
    expect(filled('when did Oria join', 'who else joined that day', quote).text).toBe(
      'who else joined on 4 June 2002',
    );
  });

  it('is sure of what is pointed at, not of what may be called so as well', () => {
    expect(filled('who left in 2014', 'who came that year').isSure).toBe(true);
    expect(filled('who heads the Council of Elders', 'what does the council do').isSure).toBe(false);
  });

  it.each([
    ['who adopted the statement', 'what does that statement say'],
    ['when is the day of the fair', 'why that day'],
    ['who heads the Council of Elders', 'what does the Council of Women do'],
    ['who heads the Council of Elders', "when was the council's seat built"],
  ])('after %j leaves %j alone', (question, asked) => {
    expect(filled(question, asked).text).toBe(asked);
  });
});
