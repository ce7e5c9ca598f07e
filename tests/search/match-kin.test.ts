import { describe, expect, it } from 'vitest';
import { matchKin } from '../../src/search/match-kin.ts';
import { indexOf } from './small-index.ts';

const index = indexOf(['The inventor left in 1991. Normandy saw inventors leave in 19911.', 'Inventions.']);

function kinOf(question: string): readonly number[] {
  const [passage] = index.passages;
  if (passage === undefined) throw new Error('There is no passage.');
  return matchKin(index.parse(question), index.analyse(passage));
}

describe('the words of the same kin', () => {
  it('are told by sentence, for each term of a query', () => {
    expect(kinOf('invention Norman')).toEqual([1, 3]);
    expect(kinOf('Norman')).toEqual([0, 1]);
  });

  it('are no words that the query holds itself, and no numbers', () => {
    expect(kinOf('inventor 1991')).toEqual([]);
  });
});
