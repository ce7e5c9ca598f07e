import { describe, expect, it } from 'vitest';
import { markQuotedLines, quotationsIn } from '../../../src/answer/claims/find-quotations.ts';

const WORDS = 'the bridge was opened in spring';

describe('words in quotation marks', () => {
  it.each([
    `It says "${WORDS}".`,
    `It says “${WORDS}”.`,
    `It says „${WORDS}“.`,
    `It says «${WORDS}».`,
    `It says »${WORDS}«.`,
    `It says 「${WORDS}」.`,
    `It says ‘${WORDS}’.`,
    `It says ‚${WORDS}‘.`,
    `It says '${WORDS}'.`,
  ])('are found: %s', (text) => {
    const [quotation, ...others] = quotationsIn(text);
    expect(others).toEqual([]);
    expect(quotation?.text).toBe(WORDS);
    expect(text.slice(quotation?.start, quotation?.end).slice(1, -1)).toBe(WORDS);
  });

  it('may hold an apostrophe', () => {
    expect(quotationsIn("It says 'the town's bridge isn't open yet'.").map(({ text }) => text)).toEqual([
      "the town's bridge isn't open yet",
    ]);
  });

  it.each([
    'The "old bridge" was closed.',
    "The towns' bridge and the villages' road were built.",
    "It's the town's bridge, isn't it?",
    `An open mark " and ${WORDS}`,
  ])('are none: %s', (text) => {
    expect(quotationsIn(text)).toEqual([]);
  });
});

describe('quoted lines', () => {
  it('are put in marks, each run as one', () => {
    expect(markQuotedLines('> the bridge\n> was opened\nI like that.')).toBe(
      '“the bridge\nwas opened”\nI like that.',
    );
  });

  it('keep the marks that they have', () => {
    expect(markQuotedLines(`> It says "${WORDS}"\nok`)).toBe(`It says "${WORDS}"\nok`);
  });

  it('are none where a sign stands within a line', () => {
    expect(markQuotedLines('1 > 0 and 2 > 1')).toBe('1 > 0 and 2 > 1');
  });
});
