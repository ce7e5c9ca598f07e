import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXT = 'Norway joined the Lamp Club in May 1950, and Chile is a member of the Lamp Club since 1951.';

it.each([
  ['when did Norway join the UN', true],
  ['since when is Chile a member of NATO', true],
  ['when did Norway join the Lamp Club', false],
  ['when did Norway join', false],
])('a passage about joining another body is doubted: %s', (question, expected) => {
  expect(
    doubted(question, [TEXT, 'NATO is an alliance.', 'The UN meets in May.']).includes('namesOtherObject'),
  ).toBe(expected);
});
