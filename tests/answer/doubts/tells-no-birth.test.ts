import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const OFFICE = 'The office of Ida Brunner was founded in Bern in 1904.';
const LIFE = 'Ida Brunner, a native of Bern, founded the office in 1904.';

const OTHERS = Array.from({ length: 20 }, (_, place) => `Halt ${place} has a bench and a clock.`);

it.each([
  ['In which year was Ida Brunner born?', OFFICE, true],
  ['where was Ida Brunner born', OFFICE, true],
  ['In which town was Ida Brunner born?', LIFE, false],
  ['When was the office of Ida Brunner born?', OFFICE, false],
])('birth in %s by "%s": %s', (question, text, expected) => {
  expect(doubted(question, [text, ...OTHERS]).includes('tellsNoBirth')).toBe(expected);
});
