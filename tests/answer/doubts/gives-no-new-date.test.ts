import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = ['In May 1950 the painters chose a new lamp.', 'The potters chose a kiln on 4 March 1951.'];
const LISTED = { asked: new Map([['1', ['what did the painters choose']]]), unanswered: [] };

it.each([
  ['when in May 1950 did the painters choose a lamp', true],
  ['when did the painters choose a lamp', false],
  ['when in 1951 did the potters choose a kiln', false],
  ['what did the painters choose in May 1950', false],
])('a passage with no date but that of the question is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS, LISTED).includes('givesNoNewDate')).toBe(expected);
});

it('where no questions are listed, a time may be told otherwise', () => {
  expect(doubted('when in May 1950 did the painters choose a lamp', TEXTS)).not.toContain('givesNoNewDate');
});
