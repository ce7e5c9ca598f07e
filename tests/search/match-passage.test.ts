import { describe, expect, it } from 'vitest';
import { analysePassage } from '../../src/search/analysed-passage.ts';
import { matchPassage, shareOf } from '../../src/search/match-passage.ts';
import { samplePassage } from '../support/sample-corpus.ts';
import { indexOf } from './small-index.ts';

const PASSAGE = samplePassage({
  id: 'origins#summit',
  headings: ['Summits'],
  text: 'Leaders met in Almaty. They adopted the Almaty Act.',
});
const index = indexOf([PASSAGE.text, 'Summits, leaders and charters.', 'A charter.']);
const query = index.parse('summits Almaty Act charter');
const match = matchPassage(query, analysePassage(PASSAGE, index.analyser));

/** The terms of the query in a set of them. */
function termsIn(set: number): readonly string[] {
  return query.terms.filter((_, position) => (set & (1 << position)) !== 0).map(({ term }) => term);
}

describe('a passage matched with a query', () => {
  it('says which terms its text holds, and which its headings', () => {
    expect(termsIn(match.text)).toEqual(['almati', 'act']);
    expect(termsIn(match.aboveOrAsked)).toEqual(['summit']);
  });

  it('takes the terms of the questions that people ask for it for words above it', () => {
    const terms = { has: (term: string) => term === 'charter', hasWord: () => false };
    const asked = analysePassage(PASSAGE, index.analyser, terms);
    expect(termsIn(matchPassage(query, asked).aboveOrAsked)).toEqual(['summit', 'charter']);
  });

  it('says which terms each sentence holds', () => {
    expect(match.sentences.map(termsIn)).toEqual([['almati'], ['almati', 'act']]);
  });

  it('says by sentence of which terms it holds words of the same kin', () => {
    const kin = index.parse('Actors adopting');
    const found = matchPassage(kin, analysePassage(PASSAGE, index.analyser));
    expect(found.sentences).toEqual([0, 2]);
    const leading = index.parse('leadership');
    expect(matchPassage(leading, analysePassage(PASSAGE, index.analyser)).kin).toEqual([1, 0]);
  });

  it('gives the places of each term, in the order of the query', () => {
    expect(match.places.map((places) => places.map(({ position }) => position))).toEqual([
      [],
      [3, 7],
      [8],
      [],
    ]);
  });

  it('holds the last of thirty terms as it holds the first', () => {
    const words = Array.from(
      { length: 30 },
      (_, position) => `word${String.fromCharCode(97 + (position % 26))}${position < 26 ? 'x' : 'y'}`,
    );
    const long = samplePassage({ id: 'a#b', text: words.join(' ') });
    const all = indexOf([long.text]).parse(long.text);
    expect(all.terms).toHaveLength(30);
    const { text } = matchPassage(all, analysePassage(long, index.analyser));
    expect(shareOf(all, text)).toBeCloseTo(1, 10);
    expect(text & (1 << 29)).not.toBe(0);
  });
});

describe('shareOf', () => {
  it('is all for every term, nothing for none, and between them what the terms weigh', () => {
    expect(shareOf(query, 0b1111)).toBeCloseTo(1, 10);
    expect(shareOf(query, 0)).toBe(0);
    const [first] = query.terms;
    expect(shareOf(query, 0b1)).toBeCloseTo((first?.idf ?? 0) / query.weight, 10);
  });

  it('is nothing of a query without terms', () => {
    expect(shareOf(index.parse('the'), 0b1)).toBe(0);
  });
});
