import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/passage.ts';
import { analysePassage } from '../../src/search/analysed-passage.ts';
import { AskedIndexBuilder } from '../../src/search/asked-index.ts';
import { matchPassage } from '../../src/search/match-passage.ts';
import { rankingFeatures } from '../../src/search/ranking-features.ts';
import weights from '../../src/search/ranking-weights.json' with { type: 'json' };
import { samplePassage } from '../support/sample-corpus.ts';
import { indexOf } from './small-index.ts';

const PASSAGE = samplePassage({
  id: 'summits#almaty-act',
  headings: ['Meetings', 'The first summit'],
  text: 'The first summit was held in Almaty in 2002. Leaders adopted the Almaty Act. It has ten pages.',
});
const index = indexOf([PASSAGE.text, 'The charter names the leaders.', 'Leaders met.']);

function featuresOf(question: string, passage: Passage = PASSAGE, asked: readonly string[] | null = null) {
  const query = index.parse(question);
  const analysed = analysePassage(passage, index.analyser);
  const builder = new AskedIndexBuilder();
  builder.beginList();
  for (const one of asked ?? []) builder.add(index.parse(one));
  return rankingFeatures(query, matchPassage(query, analysed), {
    bm25: 0.5,
    asked:
      asked === null
        ? null
        : { ...builder.build().likeness(query, 0), share: 0.5, words: 0.25, isListed: false },
  });
}

describe('a listed question', () => {
  const listedAs = (question: string, isListed: boolean) => {
    const query = index.parse(question);
    const asked = { best: question === 'leaders' ? 1 : 0.4, mean: 0, share: 0, words: 0, isListed };
    const match = matchPassage(query, analysePassage(PASSAGE, index.analyser));
    return rankingFeatures(query, match, { bm25: 0.5, asked }).listed;
  };

  it('counts whole as it stands, half where only its terms are asked for, else not', () => {
    expect(listedAs('summit', true)).toBe(1);
    expect(listedAs('leaders', false)).toBe(0.5);
    expect(listedAs('summit', false)).toBe(0);
  });
});

describe('the second look at a passage', () => {
  it('passes on what the index said', () => {
    expect(featuresOf('summit').bm25).toBe(0.5);
  });

  it('sees neighbours of the question side by side, and words of the same kin, where no questions are listed', () => {
    expect(featuresOf('the first summit').phrases).toBeCloseTo(1, 10);
    expect(featuresOf('summit first was it').phrases).toBe(0);
    expect(featuresOf('leadership').kin).toBe(1);
    expect(featuresOf('leaders').kin).toBe(0);
    const listed = featuresOf('leadership', PASSAGE, ['Who met?']);
    expect([listed.phrases, listed.kin]).toEqual([undefined, undefined]);
  });

  it('sees terms held in the text and in the headings', () => {
    expect(featuresOf('first summit')).toMatchObject({
      coverage: 1,
      squared: 1,
      heading: 1,
      inner: 1,
      rarest: 1,
    });
    expect(featuresOf('meetings')).toMatchObject({ coverage: 1, close: 0, heading: 1, rarest: 1 });
    expect(featuresOf('leaders')).toMatchObject({ coverage: 1, heading: 0, inner: 0 });
    expect(featuresOf('charter')).toMatchObject({ coverage: 0, heading: 0, rarest: 0 });
  });

  it('sees terms that stand in one sentence, or in two that follow each other', () => {
    expect(featuresOf('leaders adopted')).toMatchObject({ sentence: 1, pair: 1 });
    const split = featuresOf('2002 leaders');
    expect(split.sentence).toBeLessThan(1);
    expect(split.pair).toBe(1);
    expect(featuresOf('2002 pages').pair).toBeLessThan(1);
  });

  it('sees that a sentence need not repeat what stands above it', () => {
    expect(featuresOf('meetings leaders adopted')).toMatchObject({ sentence: 1, pair: 1 });
    expect(featuresOf('When were the meetings in Almaty?').typed).toBe(1);
  });

  it('sees a sentence that holds the kind of thing asked for', () => {
    expect(featuresOf('When was the first summit held?').typed).toBe(1);
    expect(featuresOf('When were there ten pages?').typed).toBe(0);
  });

  it('sees what the last part of the address says', () => {
    expect(featuresOf('the act').label).toBe(0.5);
  });

  it('sees what people ask', () => {
    expect(featuresOf('where was it signed', PASSAGE, ['signed where']).asked).toBeCloseTo(1, 5);
    expect(featuresOf('where was it signed', PASSAGE, []).asked).toBe(0);
    expect(featuresOf('where was it signed', PASSAGE, []).words).toBe(0.25);
  });

  it('sees that what the passage says has ended, unless a year is asked about', () => {
    const ended = samplePassage({ ...PASSAGE, validUntil: '2004' });
    expect(featuresOf('first summit').ended).toBe(0);
    expect(featuresOf('first summit', ended).ended).toBe(1);
    expect(featuresOf('first summit in 2003', ended).ended).toBe(0);
  });

  it('sees the row of a table', () => {
    const row = samplePassage({ ...PASSAGE, row: { tableId: 'summits#list', cells: [], datedBy: null } });
    expect([featuresOf('summit').row, featuresOf('summit', row).row]).toEqual([0, 1]);
  });
});

it.each([
  { lists: 'are listed', asked: [], set: weights.listed },
  { lists: 'are not listed', asked: null, set: weights.unlisted },
])('has a weight for every feature and no other where questions $lists', ({ asked, set }) => {
  const features = Object.keys(featuresOf('summit', PASSAGE, asked));
  expect(Object.keys(set).toSorted()).toEqual(features.toSorted());
});

it('keeps every feature between nothing and one, so that the weights can be compared', () => {
  const word = fc.constantFrom(
    'summit',
    'Almaty',
    '2002',
    'leaders',
    'Act',
    'the',
    'first',
    'unheard',
    'who',
    'CICA',
    '.',
    '\n',
  );
  const words = fc.array(word, { maxLength: 60, size: 'max' }).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, words, (question, text, asked) => {
      for (const value of Object.values(featuresOf(question, samplePassage({ id: 'a#b', text }), [asked]))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
