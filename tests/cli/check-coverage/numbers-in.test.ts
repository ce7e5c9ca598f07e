import { describe, expect, it } from 'vitest';
import { figuresIn, numbersIn } from '../../../src/cli/check-coverage/numbers-in.ts';

describe('figuresIn', () => {
  it('finds numbers in figures, with or without an ending', () => {
    expect([...figuresIn('The 17th of 28 states, 4.2 billion people, sixteen more.')]).toEqual([
      '17',
      '28',
      '4.2',
    ]);
  });
});

describe('numbersIn', () => {
  it('knows numbers up to twenty in words too', () => {
    expect(numbersIn('Sixteen states at the twelfth of 3 meetings')).toEqual(new Set(['16', '12', '3']));
  });
});
