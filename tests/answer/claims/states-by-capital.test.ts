import { expect, it } from 'vitest';
import { asCalled, withStates } from '../../../src/answer/claims/states-by-capital.ts';

it('a capital that does something stands for its state', () => {
  expect(withStates("Oslo's stint at the helm ended")).toBe("Norway's stint at the helm ended");
});

it('an ambassador in a capital is one to its state', () => {
  expect(withStates('He was ambassador in Oslo, and lived in Oslo')).toBe(
    'He was ambassador to Norway, and lived in Oslo',
  );
});

it('a state is called as the statement calls it', () => {
  expect(asCalled('Norway', 'Oslo took the chair')).toBe('Oslo');
  expect(asCalled('Norway', 'Norway took the chair')).toBe('Norway');
  expect(asCalled('Norway', 'Lisbon took the chair')).toBeNull();
});
