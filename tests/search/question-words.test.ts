import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { questionWords, wordsInOrder } from '../../src/search/question-words.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { GLOSSARY } from './small-index.ts';

const analyser = makeAnalyser('en', GLOSSARY);

describe('the words of a question', () => {
  it('are terms, stop words in small letters, and groups of the glossary', () => {
    expect([...questionWords('When were the Chairs elected', analyser)]).toEqual([
      'when',
      'were',
      'the',
      'chair',
      'elect',
      '~chair',
    ]);
  });

  it('are there once each', () => {
    expect([...questionWords('who is WHO', analyser)]).toEqual(['who', 'is']);
  });

  it('are there as often as they are said where their order counts', () => {
    expect(wordsInOrder('Who is WHO', tokenize('Who is WHO'), analyser)).toEqual(['who', 'is', 'who']);
  });
});
