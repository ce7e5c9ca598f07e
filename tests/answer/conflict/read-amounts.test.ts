import { describe, expect, it } from 'vitest';
import { amountsClash, readAmounts } from '../../../src/answer/conflict/read-amounts.ts';

function only(text: string) {
  const [amount, ...others] = readAmounts(text);
  if (amount === undefined || others.length > 0) throw new Error(`not one amount: ${text}`);
  return amount;
}

describe('readAmounts', () => {
  it.each([
    ['It has 28 member states.', 28, null, ['member', 'states']],
    ['It has twenty-eight members.', 28, null, ['members']],
    ['It has two thousand five hundred seats in rows.', 2500, null, ['seats']],
    ['It is 1,500 m long.', 1500, 'm', []],
    ['It is 300-metres long.', 300, 'm', []],
    ['It cost $4.2 million.', 4_200_000, '$', []],
    ['It covers 90 per cent of Asia.', 90, '%', []],
  ])('%s', (text, value, unit, counted) => {
    expect(only(text)).toMatchObject({ value, unit, counted });
  });

  it('passes over dates, ordinals, ranges and numbers that are part of a name', () => {
    expect(readAmounts('On 4 May 1931 the 21st F-16 flew over Highway 7, 2 to 3 hours or several.')).toEqual(
      [],
    );
  });
});

describe('amountsClash', () => {
  it.each([
    ['It is 300 m long.', 'It is 320 metres long.', true],
    ['It is 300 m long.', 'It is 984 feet long.', false],
    ['It has 28 member states.', 'It has 27 states.', true],
    ['It has 28 states.', 'It has 5 organisations.', false],
    ['About 300 people came.', '312 people came.', false],
    ['About 300 people came.', '900 people came.', true],
    ['It has 1.2 million people.', 'It has 1,214,000 people.', false],
    ['It has 12,000 people.', 'It has 12,300 people.', false],
    ['It has 12,000 people.', 'It has 14,100 people.', true],
  ])('%s %s', (a, b, clash) => {
    expect(amountsClash(only(a), only(b))).toBe(clash);
    expect(amountsClash(only(b), only(a))).toBe(clash);
  });
});
