import { expect, it } from 'vitest';
import { countInPlural } from '../../../src/answer/restate/count-nouns.ts';

it.each([
  [['How many', 'meeting', 'ministers'], 'meetings'],
  [['How many', 'regular', 'meeting'], 'meetings'],
  [['how many', 'city', 'now'], 'cities'],
  [['How many', 'person'], 'people'],
  [['How many', 'member states'], 'member states'],
  [['How many', 'money'], 'money'],
])('counts in the plural: %s', (words, plural) => {
  expect(countInPlural(words)).toContain(plural);
});

it('leaves other questions alone', () => {
  expect(countInPlural(['Which', 'meeting'])).toEqual(['Which', 'meeting']);
});
