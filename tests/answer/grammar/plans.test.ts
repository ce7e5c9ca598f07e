import { expect, it } from 'vitest';
import { HEDGE } from '../../../src/answer/grammar/hedges.ts';
import {
  CALLED_OFF,
  PLANNED,
  PLANNING,
  PROPOSED,
  REQUESTED,
  WISHED,
} from '../../../src/answer/grammar/plans.ts';

it.each([
  [
    'planned, and who plans',
    `${PLANNED}|${PLANNING}`,
    ['planned', 'scheduled', 'expects', 'foresaw', 'planning'],
  ],
  ['proposed', PROPOSED, ['proposed', 'proposal', 'draft', 'suggestions']],
  ['wished for', WISHED, ['wants', 'hoped', 'wished']],
  ['asked for', REQUESTED, ['urged', 'called for', 'applies', 'applications']],
  ['called off', CALLED_OFF, ['cancelled', 'call off', 'abandoned', 'came to nothing']],
])('knows what is %s', (_, source, words) => {
  const pattern = new RegExp(`^(?:${source})$`, 'u');
  expect(words.filter((word) => !pattern.test(word))).toEqual([]);
  expect(['plane', 'hop', 'opened', 'caller'].filter((word) => pattern.test(word))).toEqual([]);
});

it('takes each of them, and an office that stands in for another, for less than the bare fact', () => {
  const hedges = (text: string) => text.match(HEDGE) ?? [];
  expect(hedges('The acting chair hopes that the summit, planned in May, was not called off.')).toEqual([
    'acting',
    'hopes',
    'planned',
    'called off',
  ]);
  expect(hedges('It opened in May 2010.')).toEqual([]);
});
