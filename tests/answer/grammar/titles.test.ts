import { expect, it } from 'vitest';
import { isOfTitle } from '../../../src/answer/grammar/titles.ts';

it('tells the words of a title from those of a name', () => {
  expect(['First', 'Deputy', 'Chairperson', 'dr'].filter((word) => !isOfTitle(word))).toEqual([]);
  expect(['Nazarbayev', 'Kingston', 'headings'].filter(isOfTitle)).toEqual([]);
});
