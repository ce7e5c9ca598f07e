import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePassage } from '../../src/search/analysed-passage.ts';
import { matchPassage, shareOf } from '../../src/search/match-passage.ts';
import {
  askedShare,
  closeShare,
  defines,
  earlyShare,
  exactShare,
  holdsRarest,
  otherYear,
  pairShares,
  phraseShare,
  positionShares,
  shareOfKind,
} from '../../src/search/match-shape.ts';
import { samplePassage } from '../support/sample-corpus.ts';
import { indexOf } from './small-index.ts';

const index = indexOf([
  'The summit adopted a declaration.',
  'The summit met.',
  'A council of the summit in Almaty.',
]);

function placesOf(question: string, text: string) {
  const query = index.parse(question);
  const match = matchPassage(query, analysePassage(samplePassage({ id: 'a#b', text }), index.analyser));
  return { query, ...match };
}

describe('pairShares', () => {
  it.each([
    ['The summit declaration ended.', { adjacent: 1, order: 1, near: 1 }, 'side by side'],
    ['The summit adopted a declaration.', { adjacent: 0, order: 1, near: 1 }, 'three tokens on'],
    ['The declaration of the summit ended.', { adjacent: 0, order: 0, near: 1 }, 'the other way round'],
    [
      'A declaration, so he said on the way to the next summit.',
      { adjacent: 0, order: 0, near: 0 },
      'far apart',
    ],
    ['The declaration ended.', { adjacent: 0, order: 0, near: 0 }, 'one of them missing'],
  ])('sees in "%s" %j: %s', (text, shares) => {
    const { query, places } = placesOf('summit declaration', text);
    expect(pairShares(query, places)).toEqual(shares);
  });

  it('goes by the nearest of several places', () => {
    const { query, places } = placesOf(
      'summit declaration',
      'A declaration. The summit, or summit declaration.',
    );
    expect(pairShares(query, places).adjacent).toBe(1);
  });

  it('is nothing for a single term, which has no neighbour', () => {
    const { query, places } = placesOf('summit', 'The summit.');
    expect(pairShares(query, places)).toEqual({ adjacent: 0, order: 0, near: 0 });
  });
});

describe('phraseShare', () => {
  function shareIn(text: string) {
    const { query, places, analysed } = placesOf('When did the summit of Almaty end?', text);
    return phraseShare(query, places, analysed.words);
  }

  it('is all of the pairs, some or none, in the order of the question', () => {
    expect(shareIn('As the summit of Almaty ended, he left.')).toBeCloseTo(1, 10);
    const some = shareIn('Leaders of Almaty met before the summit.');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(1);
    expect(shareIn('Almaty of summit the end.')).toBe(0);
  });
});

describe('positionShares', () => {
  it('is nothing where words may stand in any order', () => {
    const { query, places } = placesOf('summit declaration', 'The summit declaration ended.');
    const sharesIn = (language: string) =>
      positionShares(query, places, samplePassage({ id: 'a#b', text: '', language }));
    expect(sharesIn('en')).toEqual({ adjacent: 1, order: 1, near: 1, early: 1 });
    expect(sharesIn('tr')).toEqual({ adjacent: 0, order: 0, near: 0, early: 0 });
  });
});

describe('closeShare', () => {
  const far = `The summit met. ${'It talked. '.repeat(9)}`;

  it.each([
    ['The summit adopted a declaration.', 1],
    [`${far}A declaration followed. The summit adopted it.`, 1],
    ['The declaration ended.', 0.6],
    [`${far}A declaration followed.`, 0.6],
    ['Nothing.', 0],
  ])('sees in "%s" a share of at least %d', (text, least) => {
    const match = placesOf('summit declaration', text);
    const share = closeShare(match.query, match.places, match.text);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share < 1).toBe(least < 1);
  });

  it('is never above the share of the whole text', () => {
    const words = fc.array(fc.constantFrom('summit', 'declaration', 'council', 'it', 'Almaty'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (text) => {
        const match = placesOf('summit declaration council Almaty', text.join(' '));
        const share = closeShare(match.query, match.places, match.text);
        expect(share).toBeLessThanOrEqual(shareOf(match.query, match.text));
      }),
    );
  });
});

describe('exactShare', () => {
  it('counts a term only in the form that was typed', () => {
    const typed = placesOf('SUMMITS', 'Two summits.');
    expect(exactShare(typed.query, typed.places)).toBe(1);
    const other = placesOf('summits', 'The summit.');
    expect(exactShare(other.query, other.places)).toBe(0);
  });

  it('takes a corrected word for the word that was meant', () => {
    const { query, places } = placesOf('sumit', 'The summit.');
    expect(exactShare(query, places)).toBe(1);
  });
});

it('sees whether the most telling term is held', () => {
  const { query, text } = placesOf('summit Almaty', 'He went to Almaty.');
  expect(holdsRarest(query, text)).toBe(1);
  expect(holdsRarest(query, placesOf('summit Almaty', 'The summit.').text)).toBe(0);
});

it('counts names and numbers held, and misses none where none were asked for', () => {
  const { query, text } = placesOf('the Council in Almaty in 2014', 'Almaty in 2014.');
  expect(shareOfKind(query, text, 'isName')).toBe(0.5);
  expect(shareOfKind(query, text, 'isNumber')).toBe(1);
  const plain = placesOf('the council', 'Almaty.');
  expect(shareOfKind(plain.query, plain.text, 'isName')).toBe(1);
});

it('minds a year that was not asked about, unless a date is asked for', () => {
  expect(otherYear(index.parse('the summit of 2014'), ['2014', '2018'])).toBe(1);
  expect(otherYear(index.parse('the summit of 2014'), ['2014'])).toBe(0);
  expect(otherYear(index.parse('when was the summit?'), ['2014'])).toBe(0);
});

describe('defines', () => {
  it.each([
    ['What is the council?', 'The council is a body.', 1, 'the thing, then "is"'],
    ['What is the council?', 'A body is below the council.', 0, '"is" comes first'],
    ['What is the council?', 'The council met.', 0, 'no word that defines'],
    ['Where is the council?', 'The council is a body.', 0, 'no definition asked for'],
    ['What is the council?', `The council ${'of many ministers '.repeat(5)}is a body.`, 0, 'too late'],
  ])('%s "%s" is %i: %s', (question, sentence, expected) => {
    const { query, places } = placesOf(question, sentence);
    expect(defines(query, sentence, places)).toBe(expected);
  });
});

it('sees how much of a heading is asked for', () => {
  const query = index.parse('the summit in Almaty');
  const all = (1 << query.terms.length) - 1;
  expect(askedShare(query, new Set(['summit', 'council']), all)).toBe(0.5);
  expect(askedShare(query, new Set(['summit', 'council']), 0)).toBe(0);
  expect(askedShare(query, new Set(), all)).toBe(0);
});

it('sees what stands among the first seven tokens', () => {
  const { query, places } = placesOf('council', 'One two three four five six council.');
  expect(earlyShare(query, places, 0)).toBe(1);
  expect(earlyShare(query, placesOf('council', 'One two three four five six seven council.').places, 0)).toBe(
    0,
  );
});
