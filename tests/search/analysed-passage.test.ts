import { describe, expect, it } from 'vitest';
import { analysePassage, labelOf, yearsIn } from '../../src/search/analysed-passage.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { samplePassage } from '../support/sample-corpus.ts';

const analyser = makeAnalyser();
const PASSAGE = samplePassage({
  id: 'structure#member-states',
  headings: ['Structure', 'The Senior Officials Committee'],
  text: 'The committee met in 2014. In 2018 the committee reported.',
});

describe('a passage taken apart', () => {
  const analysed = analysePassage(PASSAGE, analyser);

  it('says where each term stands: in which sentence, and as which token', () => {
    const places = analysed.places.get('committe')?.map(({ sentence, position }) => ({ sentence, position }));
    expect(places).toEqual([
      { sentence: 0, position: 1 },
      { sentence: 1, position: 8 },
    ]);
  });

  it('counts the tokens that have a term, in all and by sentence', () => {
    expect(analysed.length).toBe(6);
    expect(analysed.sentenceLengths).toEqual([3, 3]);
    expect(analysed.sentenceStarts).toEqual([1, 6]);
  });

  it('keeps its words in their order, stop words too, and where each sentence begins among them', () => {
    expect(analysed.words.slice(0, 4)).toEqual(['the', 'committe', 'meet', 'in']);
    expect(analysed.wordStarts).toEqual([0, 5, 10]);
    expect(analysed.kin.get('comm')).toEqual(['committe']);
  });

  it('names the years of each sentence', () => {
    expect(analysed.years).toEqual([['2014'], ['2018']]);
  });

  it('takes the words of its headings and of its address for what it is about', () => {
    expect([...analysed.headingTerms]).toEqual([
      'structur',
      'senior',
      'offici',
      'committe',
      'member',
      'state',
    ]);
    expect([...analysed.innerTerms]).toEqual(['senior', 'offici', 'committe']);
    expect([...analysed.labelTerms]).toEqual(['member', 'state']);
  });

  it('knows the terms of the questions that people ask for it, where some are listed', () => {
    const asked = { has: (term: string) => term === 'report', hasWord: () => false };
    expect(analysePassage(PASSAGE, analyser, asked).asked).toBe(asked);
    expect(analysed.asked).toBeNull();
  });

  it('is one statement when it is the row of a table, whatever stops stand in its cells', () => {
    const text = 'Thailand — Joined: 2004. In Almaty.';
    const row = samplePassage({
      id: 'membership#members/thailand',
      text,
      row: { tableId: 'membership#members', cells: [], datedBy: null },
    });
    expect(analysePassage(row, analyser).sentences.map((sentence) => sentence.text)).toEqual([text]);
  });
});

describe('labelOf', () => {
  it('reads the last part of an address as words', () => {
    expect(labelOf(PASSAGE)).toBe('member states');
  });

  it('is nothing for a row, which names itself, or for a document', () => {
    expect(labelOf(samplePassage({ id: 'a#b/c', row: { tableId: 'a#b', cells: [], datedBy: null } }))).toBe(
      '',
    );
    expect(labelOf(samplePassage({ id: 'origins' }))).toBe('');
  });
});

it('takes four digits for a year only where they can be one', () => {
  expect(yearsIn('From 1992 to 2014, 3500 people, room 12014, in 1066, in 0999 and 2199.')).toEqual([
    '1992',
    '2014',
    '1066',
  ]);
});
