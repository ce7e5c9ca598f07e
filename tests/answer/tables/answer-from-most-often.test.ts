import { describe, expect, it } from 'vitest';
import { answerFromMostOften } from '../../../src/answer/tables/answer-from-most-often.ts';
import { chessIndex, chessTables } from '../../support/chess-tables.ts';
import { readWith } from '../../support/club-tables.ts';
import { treatyAnswer } from '../../support/treaty-tables.ts';

const LISBON = ['First Regatta (Lisbon, 1965)', 'Third Regatta (Lisbon, 1985)'];

describe('answerFromMostOften', () => {
  it.each([
    ['Which city hosted the most regattas?', LISBON, 'Lisbon'],
    ['which country has hosted the most regattas', LISBON, 'Portugal'],
    ['Which country has hosted the regattas more often than any other?', LISBON, 'Portugal'],
    ['who has been president of the league most often', ['Ana Duarte', 'Ana Duarte'], 'Ana Duarte'],
  ])('%s', (question, rows, short) => {
    expect(readWith(answerFromMostOften, question)).toEqual({ rows, short });
  });

  it('counts under the header whose cells are of what is asked for', () => {
    expect(readWith(answerFromMostOften, 'Which regatta printed the most charts?')).toBeNull();
    const some = 'Which country keeps the most instruments as depositary?';
    expect(treatyAnswer(some)).toBeNull();
  });

  it.each([
    ['has two answers', 'Which seat had the most conferences between 1990 and 2000?'],
    ['would be decided by rows that say nothing', 'Which place printed the most charts?'],
    ['asks for the most of what no column names', 'Which sailor won the most regattas?'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromMostOften, question) ?? treatyAnswer(question)).toBeNull();
  });

  it('is silent where other tables list things of the kind, too', () => {
    const query = chessIndex.parse('which place had the most tournaments');
    expect(answerFromMostOften({ query, hits: [], asOf: undefined }, chessTables, chessIndex)).toBeNull();
  });
});
