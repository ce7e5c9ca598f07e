import { describe, expect, it } from 'vitest';
import { answerFromLongest } from '../../../src/answer/tables/answer-from-longest.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromLongest', () => {
  it.each([
    ['who was president the longest', 'Ana Duarte'],
    ['Which president held office for the longest time?', 'Ana Duarte'],
    ['who was president for the shortest time', 'Ana Duarte'],
  ])('%s', (question, short) => {
    expect(readWith(answerFromLongest, question)).toMatchObject({ short });
  });

  it('takes the stretch that was longest, not all of who held it twice', () => {
    expect(readWith(answerFromLongest, 'longest serving president')?.rows).toHaveLength(1);
  });

  it.each([
    ['asks of another thing', 'what was the longest rope'],
    ['asks within years', 'who was president the longest between 1970 and 1980'],
    ['asks for yes or no', 'was Brekke president the longest'],
    ['does not say how it chooses', 'who was president for a long time'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromLongest, question)).toBeNull();
  });
});
