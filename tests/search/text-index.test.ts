import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { makeTextIndex } from '../../src/search/text-index.ts';
import { VocabularyBuilder } from '../../src/search/vocabulary.ts';

const analyser = makeAnalyser();

interface Text {
  readonly text: string;
  readonly heading?: string;
  readonly asked?: readonly string[];
}

/** The positions of the texts that a question finds, best first. */
function finder(...texts: readonly Text[]) {
  const vocabulary = new VocabularyBuilder(analyser.processTerm);
  const index = makeTextIndex(vocabulary);
  for (const [position, { text, heading = '', asked = [] }] of texts.entries()) {
    const terms = {
      headings: analyser.terms(heading),
      text: analyser.terms(text),
      asked: asked.map((question) => analyser.terms(question)),
    };
    vocabulary.add(terms.text, terms.headings, terms.asked.flat());
    index.add(position, terms);
  }
  return (question: string, isWithin?: (position: number) => boolean) =>
    index.find(parseQuery(question, vocabulary, analyser), { isWithin }).map(({ position }) => position);
}

describe('the index of texts', () => {
  const find = finder(
    { text: 'The summit met in Almaty.' },
    { text: 'The council met in Astana.', heading: 'Summits' },
    { text: 'Ministers came.', asked: ['who came to the extraordinary gathering'] },
  );

  it('finds what holds a term in its text, above it or in how people ask for it', () => {
    expect(find('Almaty')).toEqual([0]);
    expect(find('summit').toSorted()).toEqual([0, 1]);
    expect(find('gathering')).toEqual([2]);
    expect(find('rhubarb')).toEqual([]);
  });

  it('finds among some only, where some are given', () => {
    expect(find('summit', (position) => position === 1)).toEqual([1]);
  });

  it('finds a misspelt word that is still unknown by what is like it', () => {
    expect(find('extraordnry')).toEqual([2]);
  });

  it('leaves out the words of single questions where there are many', () => {
    const asked = Array.from({ length: 10 }, (_, position) => `who came in year ${position}`);
    const findIn = finder(
      { text: 'Ministers came.', asked: [...asked, 'whose limousine'] },
      { text: 'A tree.' },
    );
    expect(findIn('year')).toEqual([0]);
    expect(findIn('limousine')).toEqual([]);
    expect(finder({ text: 'Ministers came.', asked: ['whose limousine'] })('limousine')).toEqual([0]);
  });
});
