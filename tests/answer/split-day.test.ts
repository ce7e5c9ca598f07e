import { describe, expect, it } from 'vitest';
import { splitDay } from '../../src/answer/split-day.ts';

describe('splitDay', () => {
  it.each([
    ['Where was the harbour in 1970?', 'Where was the harbour', '1970'],
    ['Where was the seat of the guild on 4 May 1970', 'Where was the seat of the guild', '1970-05-04'],
    ['In May 1970, where was the harbour?', 'where was the harbour?', '1970-05'],
    ['As of 2012 what is the rate?', 'what is the rate?', '2012'],
  ])('%s', (text, question, day) => {
    expect(splitDay(text)).toEqual({ question, day });
  });

  it.each([
    'Where was the harbour?',
    'What happened in 1970?',
    'Who won in 1970?',
    'When was the harbour moved in 1970?',
    'Where was the harbour between 1960 and 1970?',
    'Was the harbour open in 1970?',
  ])('is about no state of a day: %s', (text) => {
    expect(splitDay(text)).toBeNull();
  });
});
