import { expect, it } from 'vitest';
import { findTexts, indexOf } from './small-index.ts';

const TEXTS = [
  'The lounge has Wi-Fi, and e-books can be borrowed.',
  'Una works in another time zone.',
  'The website lists every checkout.',
  'The car of the keeper and the pet of the cook are both grey.',
];
const index = indexOf(TEXTS);

it.each([
  ['is there wifi', 'is there wi fi'],
  ['can I borrow ebooks?', 'can I borrow e books?'],
  ['which timezone is Una in', 'which time zone is Una in'],
  ['what is the web site', 'what is the website'],
  ['where is the check-out', 'where is the checkout'],
])('a question is read with its compounds written as the corpus writes them: %s', (typed, read) => {
  expect(index.parse(typed).text).toBe(read);
});

it.each(['the carpet', 'is the website up', 'the keeper of time', 'wi', ''])(
  'other words stay as they are: "%s"',
  (typed) => {
    expect(index.parse(typed).text).toBe(typed);
  },
);

it('what is written apart is found by what is written together, and the other way round', () => {
  expect(findTexts(index, 'WIFI')[0]).toBe(TEXTS[0]);
  expect(findTexts(index, 'web site')[0]).toBe(TEXTS[2]);
});

it('a question stays as it is where questions are listed', () => {
  const listed = indexOf(TEXTS, { asked: new Map([['1', ['is there internet']]]) });
  expect(listed.parse('is there wifi').text).toBe('is there wifi');
});
