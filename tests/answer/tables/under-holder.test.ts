import { describe, expect, it } from 'vitest';
import { underHolder } from '../../../src/answer/tables/under-holder.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

function read(question: string): string {
  return underHolder(clubIndex.parse(question), clubTables, clubIndex).text;
}

describe('underHolder', () => {
  it.each([
    [
      "which charts were printed under Olav Brekke's presidency?",
      'which charts were printed between 1971-01-01 and 1979-12-31?',
    ],
    [
      'which regattas were held during the presidency of Brekke',
      'which regattas were held between 1971-01-01 and 1979-12-31',
    ],
    [
      "how many charts were printed during Ana Duarte's second presidency",
      'how many charts were printed between 1980-01-01 and 1984-12-31',
    ],
    [
      'which charts were printed during the Brekke presidency',
      'which charts were printed between 1971-01-01 and 1979-12-31',
    ],
    [
      'which charts were printed while Ana Duarte was president for the second time',
      'which charts were printed between 1980-01-01 and 1984-12-31',
    ],
    ['who came aboard while Olav Brekke was president', 'who came aboard between 1971-01-01 and 1979-12-31'],
    ['who was keeper while Olav Brekke was president', 'who was keeper between 1972-01-01 and 1979-12-31'],
    ['who joined under the presidency of Sigrun Hall', 'who joined since 1985-01-01'],
  ])('reads the days of the stretch: %s', (question, plain) => {
    expect(read(question)).toBe(plain);
  });

  it.each([
    ['does not say which of two stretches', "which charts were printed during Ana Duarte's presidency"],
    ['counts to one that there is not', "which charts were printed during Olav Brekke's third presidency"],
    ['names nobody who held it', "which charts were printed during Kari Lund's presidency"],
    ['names no such office', 'which charts were printed during the leadership of the choir'],
    ['asks for the same holder', 'who was king of Norway when Norway was president'],
    ['asks for one thing', "what was the motto during Olav Brekke's presidency"],
  ])('leaves a question as it is that %s', (_, question) => {
    expect(read(question)).toBe(question);
  });
});
