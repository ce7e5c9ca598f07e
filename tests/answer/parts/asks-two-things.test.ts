import { describe, expect, it } from 'vitest';
import { asksTwoThings } from '../../../src/answer/parts/asks-two-things.ts';

describe('a question after two things', () => {
  it.each([
    'When and where was the fair?',
    'the fair, when & where',
    'In which year and at which inn did they meet?',
    'Who signed the lease, and when?',
    'Who hosted the fair and in which town',
    'is the mill open and since when?',
    'When was the fair and who was the host?',
    'What were the date and place of the fair?',
  ])('%s', (question) => {
    expect(asksTwoThings(question)).toBe(true);
  });

  it.each([
    'When was the fair?',
    'Who is the miller at the moment, which man?',
    'The fair was to be in Bath, on what day?',
    'What do the miller and the baker say?',
    'Who knows where the mill was?',
    'What is the difference between a mill and a farm?',
  ])('is not: %s', (question) => {
    expect(asksTwoThings(question)).toBe(false);
  });
});
