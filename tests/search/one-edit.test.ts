import { expect, it } from 'vitest';
import { isOneEdit } from '../../src/search/one-edit.ts';

it.each([
  ['wher', 'where'],
  ['summmit', 'summit'],
  ['stabe', 'state'],
  ['hvae', 'have'],
  ['a', ''],
])('"%s" and "%s" are one typing error apart', (a, b) => {
  expect(isOneEdit(a, b)).toBe(true);
  expect(isOneEdit(b, a)).toBe(true);
});

it.each([
  ['state', 'state'],
  ['stbae', 'state'],
  ['seat', 'state'],
  ['abcd', 'badc'],
  ['', ''],
  ['', 'ab'],
])('"%s" and "%s" are not', (a, b) => {
  expect(isOneEdit(a, b)).toBe(false);
  expect(isOneEdit(b, a)).toBe(false);
});
