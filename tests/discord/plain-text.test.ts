import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/discord/plain-text.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

describe('plainText', () => {
  it.each([
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['`code`', '\\`code\\`'],
    ['snake_case', 'snake\\_case'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['  - inner item', '  \\- inner item'],
    ['1. first', '1\\. first'],
    ['> quote', '\\> quote'],
    ['-# small', '\\-# small'],
    ['\\*', '\\\\\\*'],
    // A masked link could say one address and lead to another.
    ['[here](https://evil.example)', '\\[here\\](https:\\/\\/evil.example)'],
    // A bare address or invitation would get a preview.
    ['discord.gg/abc', 'discord.gg\\/abc'],
    ['<@1100000000000000002>', '\\<\\@1100000000000000002\\>'],
    ['<#1100000000000000004>', '\\<#1100000000000000004\\>'],
    ['<t:1700000000:R>', '\\<t\\:1700000000:R\\>'],
    [':smile:', '\\:smile:'],
    ['@everyone', '@\u200beveryone'],
    ['@here', '@\u200bhere'],
    // Turns the direction of what follows.
    ['a\u202eb', 'ab'],
  ])('defuses %j', (text, escaped) => {
    expect(plainText(text)).toBe(escaped);
  });

  it.each([
    'The idea was first proposed on 5 October 1992.',
    'Confidence-building measures, and/or trust: 28 (of 30) “states”',
    'In 2014, at 10:30',
    'Қазақстан – 中国 – Азия',
    'chair@example.org',
    'first line\nsecond line',
  ])('leaves %j as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('only adds: without backslashes and invisible characters the text is the same', () => {
    const bare = (text: string) =>
      text.replace(/[\\\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
    fc.assert(
      fc.property(arbitraryText(300), (text) => {
        expect(bare(plainText(text))).toBe(bare(text.replaceAll('\t', ' ')));
      }),
    );
  });
});
