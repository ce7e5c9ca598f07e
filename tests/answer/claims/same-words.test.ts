import { expect, it } from 'vitest';
import { compareAs, joinLike, mendLike } from '../../../src/answer/claims/same-words.ts';
import { tokenize } from '../../../src/search/tokenize.ts';

const words = (text: string) => compareAs(tokenize(text));
const forms = (all: ReturnType<typeof words>) => all.map(({ form }) => form);

it.each([
  ['organisation programme defence', 'organization program defense'],
  ['the centre honours travelled dialogues', 'the center honors traveled dialogs'],
])('spells %s as %s', (british, american) => {
  expect(forms(words(british))).toEqual(forms(words(american)));
});

it('keeps words apart that are not one word in two spellings', () => {
  expect(forms(words('four for hour tour'))).toEqual(['four', 'for', 'hour', 'tour']);
});

it('joins what the other text writes as one word, in its place', () => {
  const joined = joinLike(words('90 per cent of it'), words('90 percent of it'));
  expect(joined.map(({ form, start, end }) => [form, start, end])).toContainEqual(['percent', 3, 11]);
  expect(forms(joinLike(words('per cent'), words('per cent')))).toEqual(['per', 'cent']);
});

it('takes what is no word for the word of which a typing error makes it', () => {
  const isWord = (text: string) => text === 'bindings';
  const mended = mendLike(words('bindign bindings reccomendation'), words('binding recommendation'), isWord);
  expect(forms(mended)).toEqual(['binding', 'bindings', 'recommendation']);
});
