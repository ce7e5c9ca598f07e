import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCourtesy } from '../../src/answer/is-courtesy.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

describe('isCourtesy', () => {
  it.each([
    'Thank you',
    'thanks!',
    'Thanks a lot, that was very helpful 🙏',
    'many thanks for the quick answer',
    'thx',
    'ok',
    'Ok, got it. Bye!',
    'cool 😎',
    "that's interesting",
    'good to know',
    'have a nice day',
    'hi there',
    'спасибо большое!',
    'Понятно, спасибо',
    'до свидания',
    '好的，谢谢你！',
    '再见',
    'teşekkür ederim',
    'İyi günler',
    'tamam, sağ ol',
  ])('is true of %j', (text) => {
    expect(isCourtesy(text)).toBe(true);
  });

  it.each([
    '',
    '?!',
    'thanks, and who chairs it now',
    'whom did the statement thank',
    'ok and Japan?',
    'okapi',
    'is it right?',
    'good offices',
    'great powers',
    'what is a nice treaty',
    'hello world program',
    'спасибо, а Япония?',
    'пока не вступил?',
    '好的，日本呢？',
    'güzel sanatlar konseyi',
    'right?',
  ])('is false of %j', (text) => {
    expect(isCourtesy(text)).toBe(false);
  });

  it('reads any text, once', () => {
    fc.assert(fc.property(arbitraryText(300), (text) => isCourtesy(text) === isCourtesy(text.trim())));
  });
});
