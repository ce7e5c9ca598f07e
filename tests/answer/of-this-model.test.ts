import { describe, expect, it } from 'vitest';
import { ofThisModel } from '../../src/answer/of-this-model.ts';
import { samplePassage } from '../support/sample-corpus.ts';
import { hitsOf } from '../support/sample-engine.ts';

const TEXTS = [
  'The Norda X2 runs for six hours.',
  'The Norda X1 is heavier than the X2.',
  'Chargers get warm.',
  'Apollo 8 flew around the moon.',
  'Apollo 11 landed on it.',
  'The CX-5 was shown in mid-2012.',
];
const PASSAGES = TEXTS.map((text, at) => samplePassage({ id: `a#p${at}`, headings: ['Models'], text }));

function left(question: string): readonly string[] {
  return ofThisModel(question, hitsOf(PASSAGES)).map(({ passage }) => passage.text);
}

describe('ofThisModel', () => {
  it.each([
    ['How long does the X1 run?', [0]],
    ['how long does the x1 run', [0]],
    ['How long does the X9 run?', [0, 1]],
    ['Did Apollo 11 land?', [3]],
    ['When was the CX-3 shown?', [5]],
  ])('%s leaves out %j', (question, out) => {
    expect(left(question)).toEqual(TEXTS.filter((_, at) => !out.includes(at)));
  });

  it.each([
    'How long do they run?',
    'What happened in mid-2014?',
    'What was May 12 like?',
    'how many on page p3',
  ])('%s leaves out nothing', (question) => {
    expect(left(question)).toEqual(TEXTS);
  });

  it('goes by the headings too, and ranks what is left anew', () => {
    const review = samplePassage({ id: 'a#review', headings: ['Norda X1'], text: 'Eleven hours.' });
    const [first] = PASSAGES;
    const hits = ofThisModel('How long does the X1 run?', hitsOf(first === undefined ? [] : [first, review]));
    expect(hits.map(({ passage, rank }) => [passage.id, rank])).toEqual([['a#review', 1]]);
  });
});
