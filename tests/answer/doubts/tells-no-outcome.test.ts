import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The potters met in Bergen on 3 May 1950 with 40 guests.',
  'The weavers met in Oslo on 4 May 1950 and chose a master.',
  'The inspectors of kilns held their first review in June 1951.',
];

it.each([
  ['what did the potters decide in Bergen', true],
  ['what was agreed when the potters met', true],
  ['what were the findings of the first review of kilns', true],
  ['what conclusions did the inspectors of kilns draw', true],
  ['what did the weavers decide in Oslo', false],
  ['when did the potters meet in Bergen', false],
  ['what did the potters do in Bergen', false],
])(
  'a passage that tells only of a meeting is doubted where its outcome is asked: %s',
  (question, expected) => {
    expect(doubted(question, TEXTS).includes('tellsNoOutcome')).toBe(expected);
  },
);
