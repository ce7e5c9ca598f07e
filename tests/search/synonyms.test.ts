import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { makeSynonyms } from '../../src/search/synonyms.ts';

const { processTerm } = makeAnalyser();
const synonyms = makeSynonyms(processTerm);
const termOf = (word: string) => processTerm(word) ?? '';

describe('the words that stand for others', () => {
  it('are read as those of passages are, in whatever form they come', () => {
    expect(synonyms.of(termOf('elevators'))).toEqual([termOf('lift')]);
    expect(synonyms.of(termOf('writing'))).toContain(termOf('author'));
  });

  it('never are the word itself', () => {
    for (const word of ['price', 'married', 'fast', 'begin'])
      expect(synonyms.of(termOf(word))).not.toContain(termOf(word));
  });

  it('are those of all groups that a word stands in', () => {
    expect(synonyms.of(termOf('fast'))).toEqual(expect.arrayContaining([termOf('speed'), termOf('quick')]));
  });

  it('are none for a word that stands in no group', () => {
    expect(synonyms.of(termOf('harbour'))).toEqual([]);
  });

  it('tell how much, where an adjective asks for it', () => {
    expect(synonyms.measuring(termOf('heavy'))).toContain(termOf('weight'));
    expect(synonyms.measuring(termOf('weight'))).toEqual([]);
  });
});
