import { expect, it } from 'vitest';
import { nearestTo } from '../../../src/answer/claims/distance.ts';
import type { Unit } from '../../../src/answer/claims/read-units.ts';

function unitIn(text: string, word: string): Unit {
  const start = text.indexOf(word);
  return { kind: 'word', keys: [word], text: word, start, end: start + word.length, position: start };
}

function nearest(text: string, word: string, ...others: readonly string[]) {
  const units = others.map((other) => unitIn(text, other));
  return nearestTo(unitIn(text, word), units, text)?.text;
}

it('takes a date for that of the deed behind which it stands', () => {
  const text = 'It was backed by the keepers on 16 May and finished by all of the clerks on 22 August.';
  expect(nearest(text, 'backed', '16 May', '22 August')).toBe('16 May');
  expect(nearest(text, 'finished', '16 May', '22 August')).toBe('22 August');
});

it('counts the end of a clause for several words', () => {
  const text = 'Alba sailed in May; Beata, in June, did not.';
  expect(nearest(text, 'Beata', 'May', 'June')).toBe('June');
});
