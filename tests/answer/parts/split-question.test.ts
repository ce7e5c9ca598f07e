import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../../src/answer/parts/split-question.ts';

describe('what is asked at once', () => {
  it.each([
    ['Who runs the mill? When was it built?', ['Who runs the mill?', 'When was it built?']],
    [
      'Who runs the mill and how many people work there?',
      ['Who runs the mill?', 'how many people work there?'],
    ],
    ['When was the first fair, and when was the last?', ['When was the first fair?', 'when was the last?']],
    ['is the mill open and who runs it', ['is the mill open?', 'who runs it']],
    [
      'Who are the present and the previous miller?',
      ['Who is the present miller?', 'Who is the previous miller?'],
    ],
    [
      'When were the first and third fairs held?',
      ['When was the first fair held?', 'When was the third fair held?'],
    ],
    [
      'Who were the first and second secretaries of the club?',
      ['Who was the first secretary of the club?', 'Who was the second secretary of the club?'],
    ],
    ['Who ran the mill in 1912 and in 1919?', ['Who ran the mill in 1912?', 'Who ran the mill in 1919?']],
    [
      'How many people lived there in 1912 and 1919?',
      ['How many people lived there in 1912?', 'How many people lived there in 1919?'],
    ],
  ])('%s', (text, parts) => {
    expect(splitQuestion(text)).toEqual(parts);
  });

  it.each([
    'When and where was the first fair?',
    'Who signed the lease and when?',
    'Which miller ran the mill between 1912 and 1919?',
    'Are the mill and the bakery open?',
    'How do the first and third fairs differ?',
    'Compare the first and third fairs',
    'Which letter says who came and when they left?',
    'The mill burnt down. Who built it?',
    'Is that so?',
    'Why?! Who runs the mill?',
  ])('is one question: %s', (text) => {
    expect(splitQuestion(text)).toEqual([text]);
  });
});
