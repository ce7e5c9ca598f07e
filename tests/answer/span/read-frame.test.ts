import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../src/answer/span/read-frame.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { tokenize } from '../../../src/search/tokenize.ts';

const index = buildPassageIndex([], makeAnalyser());

function focusOf(question: string): string | null {
  const { focusPosition } = readFrame(index.parse(question));
  return tokenize(question)[focusPosition]?.text ?? null;
}

describe('readFrame', () => {
  it.each([
    ['Which city hosted the summit?', 'city'],
    ['What American football team won in 1999?', 'team'],
    ['How many member states are there?', 'states'],
    ['What is the name of the river?', 'river'],
    ['What is the capital of Kenya?', 'capital'],
    ['Who signed the act?', null],
    ['What did Nazarbayev propose?', null],
  ])('finds the noun that "%s" asks for', (question, noun) => {
    expect(focusOf(question)).toBe(noun);
  });

  it('takes questions of the same form for the same kind', () => {
    const kindOf = (question: string) => readFrame(index.parse(question)).kind;
    expect(kindOf('How many states are members?')).toBe(kindOf('How many people live there?'));
    expect(kindOf('How many states are members?')).not.toBe(kindOf('Who is a member?'));
  });

  it('tells who does something from what is done', () => {
    const roleOf = (question: string) => readFrame(index.parse(question)).role;
    expect(roleOf('Which country signed the act?')).toBe(roleOf('Who proposed the conference?'));
    expect(roleOf('Which country signed the act?')).not.toBe(roleOf('Which act did the country sign?'));
    expect(roleOf('The act was signed by whom?')).not.toBe(roleOf('Who signed the act?'));
    // The auxiliary is that of another clause.
    expect(roleOf('Who met those who were elected?')).toBe(roleOf('Who met them?'));
  });
});
