import { describe, expect, it } from 'vitest';
import { makeSuggest } from '../../src/answer/suggest.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex } from '../../src/search/build-passage-index.ts';
import { FIRST_SUMMIT, MEMBER_COUNT, OLD_MEMBER_COUNT, PROPOSAL } from '../support/sample-corpus.ts';

const PASSAGES = [PROPOSAL, FIRST_SUMMIT, MEMBER_COUNT, OLD_MEMBER_COUNT];
const QUESTIONS = [
  'How many member states are there?',
  'Who proposed CICA?',
  'Where was the first summit held?',
  'Who proposed CICA?',
];

const suggest = makeSuggest(buildPassageIndex(PASSAGES, makeAnalyser()), QUESTIONS);

describe('suggestions', () => {
  it('are the questions, then the headings, each once, while nothing is typed', () => {
    expect(suggest(' ', 25)).toEqual([
      'How many member states are there?',
      'Who proposed CICA?',
      'Where was the first summit held?',
      'The proposal',
      'The first summit',
      'Member states',
    ]);
  });

  it('are the questions that hold what was typed, before headings', () => {
    expect(suggest('summit', 25)).toEqual(['Where was the first summit held?', 'The first summit']);
  });

  it('come while the last word is still being typed', () => {
    expect(suggest('who propo', 25)[0]).toBe('Who proposed CICA?');
  });

  it('put the question that holds more of it first', () => {
    // Each holds a word of it, the one about the summit two.
    expect(suggest('proposed first summit', 2)).toEqual([
      'Where was the first summit held?',
      'Who proposed CICA?',
    ]);
  });

  it('are no more than asked for, and none for what no passage has', () => {
    expect(suggest('', 2)).toEqual(QUESTIONS.slice(0, 2));
    expect(suggest('CICA', 0)).toEqual([]);
    expect(suggest('xylophone', 25)).toEqual([]);
  });
});
