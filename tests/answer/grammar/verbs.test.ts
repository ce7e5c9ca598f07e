import { expect, it } from 'vitest';
import { FINITE, PAST, SURELY_FINITE } from '../../../src/answer/grammar/verbs.ts';

const matches = (source: string, text: string) => new RegExp(String.raw`\b${source}\b`, 'iu').test(text);

it('tells what was from what is, and a verb from other words', () => {
  expect(['It was held.', 'They met.', 'It opened.'].every((text) => matches(PAST, text))).toBe(true);
  expect(['It is open.', 'It meets here.', 'It will open.'].some((text) => matches(PAST, text))).toBe(false);
  expect(['It must open.', 'It is open.', 'It grew.'].every((text) => matches(FINITE, text))).toBe(true);
  expect(matches(FINITE, 'a bridge of stone')).toBe(false);
});

it('takes no name for a verb where that must be sure', () => {
  expect(matches(SURELY_FINITE, 'the United Arab Emirates')).toBe(false);
  expect(matches(SURELY_FINITE, 'Japan joined it')).toBe(true);
});
