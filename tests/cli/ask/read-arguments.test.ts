import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/ask/read-arguments.ts';

describe('readArguments', () => {
  it('takes several words for one question', () => {
    expect(readArguments(['Who', 'proposed  CICA?'])).toEqual({
      kind: 'ask',
      question: 'Who proposed  CICA?',
      asOf: null,
      why: false,
    });
  });

  it('reads a date as people write it, before or after the question', () => {
    const wanted = { kind: 'ask', question: 'How many members?', asOf: '2012-06', why: false };
    expect(readArguments(['--as-of', 'June 2012', 'How many members?'])).toEqual(wanted);
    expect(readArguments(['How many members?', '--as-of=2012-06'])).toEqual(wanted);
  });

  it('explains where that is wanted, before or after the question', () => {
    const wanted = { kind: 'ask', question: 'How many members?', asOf: null, why: true };
    expect(readArguments(['--why', 'How many members?'])).toEqual(wanted);
    expect(readArguments(['How many members?', '--why'])).toEqual(wanted);
  });

  it('takes what comes after two hyphens for words of the question', () => {
    expect(readArguments(['--', '--help'])).toMatchObject({ kind: 'ask', question: '--help' });
  });

  it('helps whoever asks for help, even with a question', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'help' });
    expect(readArguments(['-h', 'Who?'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'no question'],
    [['  '], 'no question'],
    [['--as-of', '2012'], 'no question'],
    [['--as-of', 'soon', 'Who?'], '“soon” is not a date'],
    [['--as-off', '2012', 'Who?'], '--as-off'],
    [['Who?', '--as-of'], '--as-of'],
  ])('tells what is wrong with %j', (args, told) => {
    expect(readArguments(args)).toEqual({ kind: 'mistake', message: expect.stringContaining(told) });
  });
});
