import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendWords } from '../../src/search/mend-words.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { GLOSSARY, indexOf } from './small-index.ts';

const { vocabulary, analyser } = indexOf(
  [
    'The second summit was held in Almaty.',
    'The Secretariat is hosted there, with a Secretary. Dulat wrote it.',
  ],
  { glossary: GLOSSARY },
);

function mend(text: string): string {
  return mendWords(text, vocabulary, analyser).text;
}

describe('the mending of words', () => {
  it.each([
    ['wher was the secnd sumit held?', 'where was the second summit held?', 'a letter left out'],
    ['hwo many are in teh Secretariat', 'how many are in the Secretariat', 'letters swapped'],
    ['In Almty, wich Secretariet hvae they', 'In Almaty, which Secretariat have they', 'a capital stays'],
    [
      'Who leads the Secretariate',
      'Who leads the Secretariat',
      'a word that has the stem of another by chance',
    ],
    ['waht summmit', 'what summit', 'a letter doubled'],
  ])('%s: %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each([
    ['Dulat Foundation of CICA set up', 'words that the glossary knows'],
    ['Is Rote in it?', 'a name that is like a word'],
    ['who built the cost', 'common words that the corpus happens not to hold'],
    ['do you know exactly', 'what surrounds a question'],
    ['is the submit button held', 'words that other texts use'],
    ['the secretaries of summits', 'other endings of words that the corpus holds'],
    ['zookeeper 20l4 wat', 'what is like nothing, too short, or holds a digit'],
    ['Кто это? 亚信 سؤال', 'other scripts'],
  ])('leaves "%s": %s', (typed) => {
    expect(mend(typed)).toBe(typed);
  });

  it('keeps what was typed beside each word, and tokens that stand where they say', () => {
    const { text, tokens } = mendWords('the secnd  sumit!', vocabulary, analyser);
    expect(tokens.map(({ typed, correctedTo }) => [typed, correctedTo])).toEqual([
      ['the', null],
      ['secnd', 'second'],
      ['sumit', 'summit'],
    ]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['the', 'second', 'summit']);
  });

  it('changes nothing but words, in any text', () => {
    fc.assert(
      fc.property(arbitraryText(300), (typed) => {
        const { text, tokens } = mendWords(typed, vocabulary, analyser);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        if (tokens.every(({ correctedTo }) => correctedTo === null)) expect(text).toBe(typed);
      }),
    );
  });
});
