import { describe, expect, it } from 'vitest';
import { answerFromFilter } from '../../../src/answer/tables/answer-from-filter.ts';
import { chessIndex, chessTables } from '../../support/chess-tables.ts';
import { namesOf } from '../../support/sample-tables.ts';

function answerTo(question: string, asOf?: string) {
  const query = chessIndex.parse(question);
  return answerFromFilter({ query, hits: chessIndex.search(query, 5), asOf }, chessTables, chessIndex);
}

function rowsFor(question: string, asOf?: string): readonly string[] | null {
  const answer = answerTo(question, asOf);
  return answer === null ? null : namesOf(answer.passages);
}

const [FIRST, SECOND, THIRD, FOURTH] = [
  'First tournament (Graz, 1990)',
  'Second tournament (Linz, 1994)',
  'Third tournament (Graz, 1998)',
  'Fourth tournament (Wels, 2002)',
];
const [BLITZ_1995, BLITZ_1996] = ['Blitz tournament of 1995', 'Blitz tournament of 1996'];

describe('rows that a question chooses', () => {
  it.each([
    [
      'stand in several tables of one kind',
      'which tournaments were held in Graz',
      [FIRST, THIRD, BLITZ_1996],
    ],
    [
      'are of the table whose title is said',
      'which blitz tournaments have there been',
      [BLITZ_1995, BLITZ_1996],
    ],
    ['are counted by those who see them', 'how many blitz tournaments were there', [BLITZ_1995, BLITZ_1996]],
    ['share a cell with others', 'which tournaments did Kovacs umpire', [THIRD, BLITZ_1995]],
    ['hold what most rows hold', 'which tournaments had Weber as umpire', [FIRST, SECOND, THIRD, FOURTH]],
    ['are of a month of any year', 'which tournaments took place in May', [FIRST, THIRD, BLITZ_1995]],
    ['are not where others are', 'which tournaments were not held in Graz', [SECOND, FOURTH, BLITZ_1995]],
    ['are outside a place', 'tournaments outside Graz', [SECOND, FOURTH, BLITZ_1995]],
    ['stand under the longer of two headers', 'which subjects does Novak co-coach', ['Openings', 'Tactics']],
    ['stand under the shorter of two headers', 'which subjects have Novak as coach', ['Endgames']],
    ['are called by their status', 'how many members joined in 1994', ['Linz', 'Steyr']],
    ['say it at length', 'how many members joined at the second tournament', ['Linz', 'Steyr']],
  ])('%s: %s', (_, question, rows) => {
    expect(rowsFor(question)).toEqual(rows);
  });

  it.each([
    ['names a place that no row has', 'which tournaments were not held in Vienna'],
    ['asks for the last of them', 'the latest of the tournaments in Graz'],
    ['tells more than the rows', 'which tournaments were cancelled in Graz'],
    ['leaves out what no row knows', 'how many slow tournaments took place outside Graz'],
    ['counts something else', 'how many umpires were at the tournaments in Graz'],
    ['says what they came after', 'how many members joined after the second tournament'],
    ['says what they came before', 'which tournaments were held before the one in Graz'],
    ['only sounds like a title', 'how many blitzes were there'],
    ['names nobody who stands under that header', 'which subjects does Steyr co-coach'],
  ])('are not chosen where the question %s', (_, question) => {
    expect(rowsFor(question)).toBeNull();
  });

  it('had begun by the day of which the question is asked', () => {
    expect(rowsFor('which tournaments were held in Graz', '1996-01-01')).toEqual([FIRST]);
  });

  it('are not those that began by some day, maybe before the time asked about', () => {
    expect(rowsFor('how many members joined before 1992')).toEqual(['Graz']);
    expect(rowsFor('how many members joined in 1990')).toBeNull();
  });
});

describe('a list', () => {
  it.each([
    ['of a month, where a row gives the year only', 'which tournaments took place in July', 1],
    ['by a column that a row leaves empty', 'which subjects does Novak co-coach', 1],
    ['of what all rows tell', 'which tournaments were held in Graz', 0],
  ])('says how many rows it may lack: %s', (_, question, silent) => {
    expect(answerTo(question)?.silentRows).toBe(silent);
  });

  it('is not taken for counted by prose that counts them all', () => {
    expect(rowsFor('how many tournaments were held in Linz')).toEqual([SECOND]);
  });
});
