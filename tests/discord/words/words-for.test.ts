import { describe, expect, it } from 'vitest';
import { en } from '../../../src/discord/words/en.ts';
import { wordsFor } from '../../../src/discord/words/words-for.ts';

describe('wordsFor', () => {
  it.each(['en-GB', 'en-US', 'kk', '', 'zh-CN'])('has words for %j', (locale) => {
    expect(wordsFor(locale)).toBe(en);
  });
});

describe('the English words', () => {
  it.each([
    [en.valid('2014', null), 'Holds since 2014'],
    [en.valid(null, '2014'), 'Held until 2014'],
    [en.valid('2012', '2014'), 'Held from 2012 until 2014'],
    [en.passages(1), '1 passage'],
    [en.passages(1200), '1,200 passages'],
    [en.date('2014-05'), 'May 2014'],
  ])('say %j', (said, expected) => {
    expect(said).toBe(expected);
  });
});
