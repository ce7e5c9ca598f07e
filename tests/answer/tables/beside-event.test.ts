import { describe, expect, it } from 'vitest';
import { besideEvent } from '../../../src/answer/tables/beside-event.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

function read(question: string): string {
  return besideEvent(clubIndex.parse(question), clubTables, clubIndex).text;
}

describe('besideEvent', () => {
  it.each([
    ['which charts were printed after the second regatta?', 'which charts were printed after 1975-07-05?'],
    ['which countries joined before the Bergen regatta', 'which countries joined before 1975-07-05'],
    [
      'how many charts were printed since the second regatta',
      'how many charts were printed since 1975-07-05',
    ],
    ['charts printed prior to the regatta of 1985', 'charts printed before 1985-07-06'],
    ['charts printed following the third regatta was held', 'charts printed after 1985-07-06'],
    ['which regattas were held after the first regatta', 'which regattas were held after 1965-07-04'],
    ['who joined after the second regatta', 'who joined after 1975-07-05'],
    ['which country joined before the second regatta', 'which country joined before 1975-07-05'],
    ['after the first regatta, which charts were printed', 'after 1965-07-04, which charts were printed'],
    ['which charts were printed later than the first regatta', 'which charts were printed after 1965-07-04'],
    ['which regattas were there before the third regatta', 'which regattas were there before 1985-07-06'],
    ['what happened before the second regatta', 'what happened before 1975-07-05'],
    [
      'which charts were printed after the first regatta but before the second one',
      'which charts were printed after 1965-07-04 but before 1975-07-05',
    ],
    [
      'which charts were printed before 1980 and after the first regatta',
      'which charts were printed before 1980 and after 1965-07-04',
    ],
    ['which members joined later than Chile', 'which members joined after 1970-05-03'],
    [
      'which member entered before Norway but after 1960',
      'which member entered before 1981-06-09 but after 1960',
    ],
    ['which charts were printed after the Fjord chart', 'which charts were printed after 1976'],
  ])('reads the day of the event: %s', (question, plain) => {
    expect(read(question)).toBe(plain);
  });

  it.each([
    ['asks for one', 'which regatta came after the second regatta'],
    ['asks for a neighbour', 'who was president after Olav Brekke'],
    ['names what several are', 'which charts were printed after the Lisbon regatta'],
    ['names no event', 'which charts were printed after the storm'],
    ['does not say what kind of event', 'which charts were printed after Bergen'],
    ['asks for the first of them', 'what was the first of the charts after the second regatta'],
    ['asks for what came right after', 'which charts were printed right after the second regatta'],
    ['asks how it was then', 'how many members were there after the second regatta'],
    ['asks for a neighbour of a member', 'who joined after Chile'],
    ['names whose day is not known', 'which members joined after Portugal'],
    ['knows one of two days only', 'which members joined after Portugal but before Norway'],
    ['names a day', 'which charts were printed after 1975'],
    ['lists what follows', 'explain the following charts of the second regatta'],
  ])('leaves a question as it is that %s', (_, question) => {
    expect(read(question)).toBe(question);
  });
});
