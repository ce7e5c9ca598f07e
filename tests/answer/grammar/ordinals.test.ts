import { describe, expect, it } from 'vitest';
import { firstOrdinal, ORDER, ordinalNumber, spellOrdinal } from '../../../src/answer/grammar/ordinals.ts';

describe('ordinalNumber', () => {
  it('reads ordinals in words and in digits', () => {
    expect(['Third', 'twentieth', '22nd', '111th'].map(ordinalNumber)).toEqual([3, 20, 22, 111]);
  });

  it('takes no other word for one', () => {
    expect(['thirds', 'three', '22', 'latest'].map(ordinalNumber)).toEqual([null, null, null, null]);
  });
});

it('writes ordinals as texts do: in words as far as they are common', () => {
  expect([1, 20, 21, 22, 23, 111, 112].map(spellOrdinal)).toEqual([
    'first',
    'twentieth',
    '21st',
    '22nd',
    '23rd',
    '111th',
    '112th',
  ]);
});

it('finds the first ordinal of a text', () => {
  expect(firstOrdinal('the second term, or the 3rd')).toBe(2);
  expect(firstOrdinal('the whole term')).toBeNull();
});

it('matches whatever chooses one of several in order', () => {
  const order = new RegExp(`^${ORDER}$`, 'iu');
  expect(['first', '19th', 'latest', 'previous'].every((word) => order.test(word))).toBe(true);
  expect(order.test('great')).toBe(false);
});
