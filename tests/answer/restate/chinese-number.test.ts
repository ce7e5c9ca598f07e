import { expect, it } from 'vitest';
import { chineseNumber } from '../../../src/answer/restate/chinese-number.ts';

it.each([
  ['三', '3'],
  ['十', '10'],
  ['十三', '13'],
  ['二十', '20'],
  ['二十八', '28'],
  ['二〇二二', '2022'],
])('writes %s in digits', (text, digits) => {
  expect(chineseNumber(text)).toBe(digits);
});
