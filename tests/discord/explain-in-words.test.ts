import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/answer/explanation.ts';
import { explainInWords } from '../../src/discord/explain-in-words.ts';
import { truncate } from '../../src/discord/truncate.ts';
import { en } from '../../src/discord/words/en.ts';
import { PROPOSAL } from '../support/sample-corpus.ts';
import { cite, foundAnswer } from '../support/sample-engine.ts';
import { explanationOf, foundTerm } from '../support/sample-explanation.ts';

const FOUND = foundAnswer({ citations: [cite(PROPOSAL)] });
const DECLINED = { kind: 'not-found', question: 'What?', confidence: 0.31, best: null, hits: [] } as const;
const TABLE = { tableIds: ['members'], named: [], dates: null, order: null, chosen: [PROPOSAL] };

function inWords(fields: Partial<Explanation>, answer: Explanation['answer'] = FOUND): string {
  return explainInWords(explanationOf(answer, fields), en, truncate).join('\n');
}

describe('explainInWords', () => {
  it('tells what decided, what was asked for and how sure it is', () => {
    expect(inWords({}).split('\n')).toEqual([
      'A sentence of the knowledge files answers it well enough.',
      'My confidence is 0.90 of 1; I answer from 0.55 on.',
      'The question asks for a thing or a fact.',
      'Found in the sentence or row: “CICA”',
    ]);
  });

  it('tells how far below the bar a declined answer is, also where that is hardly any', () => {
    expect(inWords({}, DECLINED)).toContain(
      'My confidence is 0.31 of 1. That is 0.24 below the 0.55 from which I answer.',
    );
    expect(inWords({}, { ...DECLINED, confidence: 0.549 })).toContain('just below the 0.55');
  });

  it('groups the words by where they were found, each once, in the best place', () => {
    const terms = [
      foundTerm({ token: 'chief', place: 'nowhere' }),
      foundTerm({ token: 'chief', group: 'head', place: 'sentence' }),
      foundTerm({ token: 'office', place: 'headings' }),
      foundTerm({ token: 'Japan', place: 'nowhere' }),
      foundTerm({ token: 'budget', place: 'nowhere' }),
    ];
    const text = inWords({ terms });
    expect(text).toContain('Found in the sentence or row: “chief”\n');
    expect(text).toContain('Found in its headings, or in how people ask for it: “office”\n');
    expect(text).toContain('Not found: “Japan”, “budget”');
    expect(text).not.toContain('elsewhere');
  });

  it('tells which words were corrected, and which stand for a group that has another name', () => {
    const terms = [
      foundTerm({ token: 'sumit', correctedTo: 'summit' }),
      foundTerm({ token: 'boss', group: 'head' }),
      foundTerm({ token: 'headed', group: 'head' }),
    ];
    const text = inWords({ terms });
    expect(text).toContain('“summit”');
    expect(text).toContain('Read as a typing error: “sumit” → “summit”');
    expect(text).toMatch(/by the glossary: “boss” → “head”$/);
  });

  it.each([
    [{ named: ['Japan', 'Qatar'] }, 'The question names “Japan”, “Qatar”.'],
    [{ dates: { from: '2014', until: '2014' } }, 'The question asks about 2014.'],
    [{ dates: { from: '2011', until: null } }, 'The question asks about the time since 2011.'],
    [{ dates: { from: null, until: '2014-05-19' } }, 'The question asks about the time until 19 May 2014.'],
    [{ dates: { from: '2010', until: '2014-05' } }, 'The question asks about 2010 to May 2014.'],
    [{ order: 'last' as const }, 'The question asks for the last one.'],
  ])('tells what chose the rows of a table: %j', (fields, sentence) => {
    const lines = inWords({ outcome: 'table', table: { ...TABLE, ...fields } }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Rows of a table answer it.', sentence]);
  });

  it('says so where the question has no word to look for', () => {
    expect(inWords({ terms: [], outcome: 'nothing-matched' })).toMatch(/no word that could be looked for\.$/);
  });

  it('says no more of small talk than that it is', () => {
    expect(inWords({ outcome: 'small-talk' })).toBe(
      'It is talk with me, and I only know the knowledge files.',
    );
  });
});
