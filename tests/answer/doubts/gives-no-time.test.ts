import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The ferry Skua was lengthened by four metres because of its engine.',
  'The harbour café is closed at low tide, after the ferry has left.',
  'Passengers of the Skua may go on deck in calm water.',
];

const hasNoTime = (question: string) => doubted(question, TEXTS).includes('givesNoTime');

it('a passage without any time is doubted where it is asked when', () => {
  expect(hasNoTime('When was the ferry Skua lengthened?')).toBe(true);
  expect(hasNoTime('what year was the ferry Skua lengthened')).toBe(true);
});

it('one that tells before or after what is not, nor where it is asked when one may', () => {
  expect(hasNoTime('When is the harbour café closed?')).toBe(false);
  expect(hasNoTime('when can passengers go on deck')).toBe(false);
  expect(hasNoTime('Why was the ferry Skua lengthened?')).toBe(false);
});
