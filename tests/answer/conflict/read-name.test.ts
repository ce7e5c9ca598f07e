import { describe, expect, it } from 'vitest';
import { namesClash, readName } from '../../../src/answer/conflict/read-name.ts';

describe('namesClash', () => {
  it.each([
    ['Anna Keller', 'Marco Rossi', true],
    ['Nazarbayev', 'President Nursultan Nazarbayev', false],
    ['Mirzoev', 'Mirzozoda', false],
    ['the UN', 'the United Nations', false],
    ['Bremen', 'Hamburg', true],
    ['Bremen', 'Germany', false],
    ['Germany', 'France', true],
    ['the Republic of Korea', 'Republic of Korea', false],
  ])('%s, %s', (a, b, clash) => {
    expect(namesClash(readName(a), readName(b))).toBe(clash);
    expect(namesClash(readName(b), readName(a))).toBe(clash);
  });
});
