import { describe, expect, it } from 'vitest';
import { answerFromTable } from '../../../src/answer/tables/answer-from-table.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { clubIndex, clubTables, readWith } from '../../support/club-tables.ts';
import { documentOf } from '../../support/sample-document.ts';
import { namesOf, sampleTables, tableIndex } from '../../support/sample-tables.ts';

function answered(question: string, asOf?: string) {
  const query = tableIndex.parse(question);
  const answer = answerFromTable({ query, hits: [], asOf }, sampleTables, tableIndex);
  return answer === null ? null : { rows: namesOf(answer.passages), short: answer.short };
}

describe('answerFromTable', () => {
  it.each([
    ['Which countries joined in 2014?', ['Qatar', 'Bangladesh'], null],
    ['who chaired CICA in 2012', ['Türkiye'], 'Türkiye'],
    ['who chairs CICA', ['Tajikistan'], 'Tajikistan'],
    ['who chairs CICA in 2026', ['Tajikistan'], 'Tajikistan'],
    ['first summit', ['Almaty Summit'], null],
    ['how many member states were there in 2012', ['Size until 2014'], '24'],
    // Nobody named a time, so it is asked of now.
    ['how many member states are there', ['Size since 2014'], '26'],
  ])('chooses among the rows: %s', (question, rows, short) => {
    expect(answered(question)).toEqual({ rows, short });
  });

  it('quotes a list at once where prose has it, else row by row', () => {
    expect(answered('list the member states')).toEqual({ rows: ['sample#list'], short: null });
    expect(answered('what are the observer states')).toEqual({ rows: ['Japan', 'Qatar'], short: null });
  });

  it('gives the rows where prose lists names and the dates are asked for, too', () => {
    const rows = sampleTables.find(({ listing }) => listing?.id === 'sample#list')?.rows ?? [];
    expect(answered('list the member states with their dates')?.rows).toEqual(namesOf(rows));
  });

  it('answers as things stood on the day given', () => {
    expect(answered('how many member states are there', '2012-06-01')?.short).toBe('24');
    expect(answered('how many member states are there', '2015')?.short).toBe('26');
    expect(answered('how many member states are there', '2005')).toBeNull();
  });

  it('tells which countries hosted events, and not which came', () => {
    expect(readWith(answerFromTable, 'which countries hosted the regatta in 1975')?.rows).toEqual([
      'Second Regatta (Bergen, 1975)',
    ]);
    expect(readWith(answerFromTable, 'which countries were present at the regatta of 1975')).toBeNull();
  });

  it('tells of the one that is named whether it is of that time', () => {
    const answer = readWith(answerFromTable, 'was the Night chart printed in 1976');
    expect(answer?.rows).toEqual(['Night chart']);
  });

  it('tells which were there formerly by no row that counts them', () => {
    expect(readWith(answerFromTable, 'list the former tall boats of the fleet')).toBeNull();
  });

  it('tells which was the first of them by no row that counts them', () => {
    expect(readWith(answerFromTable, 'the last boat that was in the fleet before 1979')).toBeNull();
  });

  it('gives both numbers of a time where it cannot be told which is asked for', () => {
    const rows = ['Fleet until 1980'];
    expect(readWith(answerFromTable, 'how many boats were there in 1975')).toEqual({ rows, short: null });
  });

  it('calls no event the country that hosted it', () => {
    expect(readWith(answerFromTable, 'which country hosted the regatta in 1975')).toEqual({
      rows: ['Second Regatta (Bergen, 1975)'],
      short: 'Norway',
    });
  });

  it.each([
    ['which have none', 'list the charts that have no place'],
    ['what something came to be called', 'the new name for the regatta after 1970'],
    ['a number that the row does not give', 'small boats of the fleet in 1982'],
    [
      'countries by their names, and the rows are events',
      'the names of the three countries of the regatta in 1975',
    ],
  ])('is silent where a question asks for %s', (_, question) => {
    expect(readWith(answerFromTable, question)).toBeNull();
  });

  it('names no person where a country is asked for', () => {
    expect(readWith(answerFromTable, 'who is president now')?.rows).toEqual(['Sigrun Hall']);
    expect(readWith(answerFromTable, 'which country is president now')).toBeNull();
  });

  it('tells which had come in before a day, and how many do not say', () => {
    expect(readWith(answerFromTable, 'which guest countries joined before 1992')?.rows).toEqual([
      'Cuba',
      'Ghana',
    ]);
    const query = clubIndex.parse('which member countries joined before 1950');
    expect(answerFromTable({ query, hits: [], asOf: undefined }, clubTables, clubIndex)).toBeNull();
  });

  it('tells which they were by no row that counts them', () => {
    expect(answered('list the member states of 2012')?.rows).not.toEqual(['Size until 2014']);
  });

  it.each([
    ['is about something else', 'weather in Astana'],
    ['is about one row, whatever other rows say', 'what did Thailand speak of'],
    ['asks for a number that no cell gives', 'how many summits were held in Istanbul'],
    ['asks of a time that no row has', 'which summits were held in 1995'],
    ['asks for what is not yet known', 'next summit'],
    ['is empty', ''],
  ])('is silent where the question %s', (_, question) => {
    expect(answered(question)).toBeNull();
  });

  it('takes who began something for nobody who holds it now', () => {
    const text = `# Club

## Chairs

<!-- id: chairs, from: From, until: Until, as-of: 2020 -->
| Chair[^s] | From | Until | How the founder handed over |
| --- | --- | --- | --- |
| Norway | 1960 | 1971 | by letter |
| Chile | 1971 | 1980 | at sea |
| Peru | 1980 | | by lot |

## Notes

<!-- id: ropes -->
Ropes are mended in spring.[^s]

<!-- id: lamps -->
Lamps are lit in autumn.[^s]

<!-- id: boats -->
Boats are painted in winter.[^s]

<!-- id: nets -->
Nets are dried in summer.[^s]

<!-- id: sails -->
Sails are sewn at night.[^s]

<!-- id: oars -->
Oars are carved by day.[^s]

<!-- id: bells -->
Bells are rung at noon.[^s]

<!-- id: flags -->
Flags are folded at dusk.[^s]
`;
    const index = buildPassageIndex(documentOf(text, 'title: Club').passages, makeAnalyser('en'));
    const ask = (question: string) =>
      answerFromTable(
        { query: index.parse(question), hits: [], asOf: undefined },
        collectTables(index),
        index,
      );
    expect(ask('who is chair')?.short).toBe('Peru');
    expect(ask('who is the founder, which chair')).toBeNull();
  });
});
