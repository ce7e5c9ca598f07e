import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { GLOSSARY } from './small-index.ts';

describe('the terms of a text', () => {
  it('are those of its tokens, placed among all tokens, function words too', () => {
    expect(makeAnalyser().terms('Who proposed the summits?')).toEqual([
      { term: 'propos', token: 'proposed', position: 1, start: 4, end: 12 },
      { term: 'summit', token: 'summits', position: 3, start: 17, end: 24 },
    ]);
  });

  it('are those of the groups of the glossary that it holds, too', () => {
    const text = 'The Conference on Interaction was set up.';
    const groups = makeAnalyser('en', GLOSSARY)
      .terms(text)
      .filter(({ term }) => term.startsWith('~'));
    expect(groups).toEqual([
      { term: '~cica', token: 'Conference on Interaction', position: 1, start: 4, end: 29 },
      { term: '~found', token: 'set up', position: 5, start: 34, end: 40 },
    ]);
  });

  it('are cut as the language of the passages asks for', () => {
    const word = 'üyelerinin';
    expect(
      makeAnalyser('tr')
        .terms(word)
        .map(({ term }) => term),
    ).toEqual(['uye']);
    expect(
      makeAnalyser('en')
        .terms(word)
        .map(({ term }) => term),
    ).not.toEqual(['uye']);
  });
});
