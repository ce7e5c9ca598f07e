import { describe, expect, it } from 'vitest';
import { betweenEvents } from '../../../src/answer/tables/between-events.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

function read(question: string): string {
  return betweenEvents(clubIndex.parse(question), clubTables, clubIndex).text;
}

describe('betweenEvents', () => {
  it.each([
    [
      'which charts were printed between the first and the third regatta?',
      'which charts were printed between 1965-07-05 and 1985-07-05?',
    ],
    [
      'which members joined between Norway and Chile',
      'which members joined between 1970-05-04 and 1981-06-08',
    ],
    [
      'between the Harbour chart and the Night chart, which charts were printed',
      'between 1967-01-01 and 1985-12-31, which charts were printed',
    ],
    // One end is a day of its own.
    [
      'which charts were printed between the second regatta and 31 December 1986',
      'which charts were printed between 1975-07-06 and 31 December 1986',
    ],
  ])('reads the days between: %s', (question, plain) => {
    expect(read(question)).toBe(plain);
  });

  it.each([
    ['asks how they differ', 'what is different between the first and the third regatta'],
    ['asks how long it was', 'how many years passed between the first and the third regatta'],
    ['asks which of two', 'between Norway and Chile, which member joined first'],
    ['names whose day is not known', 'which members joined between Portugal and Chile'],
    ['names nothing that is listed', 'who joined between the storm and the flood'],
    ['gives days', 'who joined between 1970 and 1980'],
  ])('leaves a question as it is that %s', (_, question) => {
    expect(read(question)).toBe(question);
  });
});
