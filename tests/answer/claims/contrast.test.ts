import { expect, it } from 'vitest';
import { contrastIn } from '../../../src/answer/claims/contrast.ts';

it.each([
  ['Cuba is a guest, not a member.', 'Cuba is a guest', 'Cuba is a member', 'not'],
  ['Cuba is only a guest and not a member', 'Cuba is a guest', 'Cuba is a member', 'and not'],
  ["Cuba isn't a member, just a guest", 'Cuba is a guest', 'Cuba is a member', "n't"],
  ['Cuba is not a member but a guest', 'Cuba is a guest', 'Cuba is a member', 'not'],
  ["Cuba isn't a member, it's a guest", 'Cuba is a guest', 'Cuba is a member', "n't"],
  ['Cuba is a guest rather than a member', 'Cuba is a guest', 'Cuba is a member', 'rather than'],
  ['It was Lisbon, not Bergen, that hosted it', 'Lisbon hosted it', 'Bergen hosted it', 'not'],
  ['Lisbon and not Bergen hosted it', 'Lisbon hosted it', 'Bergen hosted it', 'and not'],
  ['It was in Lisbon, not in Bergen', 'It was in Lisbon', 'It was in Bergen', 'not'],
  ['It has 28 boats, not 27', 'It has 28 boats', 'It has 27 boats', 'not'],
])('sets what is so against what is not: %s', (statement, affirmed, excluded, denial) => {
  expect(contrastIn(statement)).toEqual({ affirmed, excluded, denial });
});

it.each(['Cuba is not a member for the time being', 'Cuba did not come', 'Cuba came, not knowing why'])(
  'sets nothing against each other in "%s"',
  (statement) => {
    expect(contrastIn(statement)).toBeNull();
  },
);
