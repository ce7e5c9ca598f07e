import { describe, expect, it } from 'vitest';
import { completeSpan } from '../../../src/answer/span/complete-span.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';

const index = buildPassageIndex([], makeAnalyser());

function completed(question: string, sentence: string, span: string): string {
  const start = sentence.indexOf(span);
  const range = completeSpan(sentence, index.parse(question), { start, end: start + span.length });
  return sentence.slice(range.start, range.end);
}

describe('completeSpan', () => {
  const signed = 'Nazarbayev proposed it on 5 October 1992 in New York.';

  it('gives the day of a date, unless only the year is asked for', () => {
    expect(completed('When was it proposed?', signed, '1992')).toBe('5 October 1992');
    expect(completed('In what year was it proposed?', signed, '1992')).toBe('1992');
  });

  it('cuts a date out of a longer span where a date is asked for', () => {
    expect(completed('When was it proposed?', signed, 'proposed it on 5 October 1992')).toBe(
      '5 October 1992',
    );
  });

  it('keeps both ends of a time', () => {
    const sentence = 'It rains between May 2001 and June 2002.';
    expect(completed('When does it rain?', sentence, 'May 2001 and June 2002')).toBe(
      'May 2001 and June 2002',
    );
  });

  it('gives no time as exact that is not', () => {
    const sentence = 'He was missing for more than 60 days.';
    expect(completed('How long was he missing?', sentence, '60 days')).toBe('more than 60 days');
  });

  it('gives a name as a whole, with its article and title', () => {
    expect(
      completed('Which state joined?', 'In 2006 the Republic of Korea joined.', 'Republic of Korea'),
    ).toBe('the Republic of Korea');
    const opened = 'It was opened by President Kassym-Jomart Tokayev.';
    expect(completed('Who opened it?', opened, 'Kassym-Jomart')).toBe('President Kassym-Jomart Tokayev');
  });

  it('gives a number with its million, and not half of what it counts', () => {
    expect(completed('How many people?', 'They have 4.2 billion people.', '4.2')).toBe('4.2 billion');
    expect(completed('How many people?', 'More than 50 came.', '50')).toBe('More than 50');
    expect(completed('How many meetings?', 'It held seven regular meetings.', 'seven regular')).toBe('seven');
  });

  it('leaves no bracket or quotation mark without its other half', () => {
    const sentence = 'The forum (called "Asia first") is old (founded 1992).';
    expect(completed('What is it called?', sentence, 'Asia first')).toBe('Asia first');
    expect(completed('What is it called?', sentence, 'called "Asia first')).toBe('called "Asia first"');
    expect(completed('What is it?', sentence, 'forum (called')).toBe('forum');
    expect(completed('What is it?', sentence, 'founded 1992).')).toBe('(founded 1992).');
    expect(completed('What is it?', sentence, 'first") is old')).toBe('first');
  });
});
