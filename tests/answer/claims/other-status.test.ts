import { expect, it } from 'vitest';
import { isOfOtherStatus, saysOtherStatus } from '../../../src/answer/claims/other-status.ts';

it.each([
  ['Malta joined the league', 'Malta was made an observer'],
  ['Malta is an observer', 'Malta: member since 1990'],
])('the status differs: %s, %s', (claimed, found) => {
  expect(saysOtherStatus(claimed, found)).toBe(true);
});

it.each([
  ['Malta was an observer before it joined', 'Malta joined in 1990, an observer until then'],
  ['Malta sang', 'Malta was made an observer'],
])('the status does not differ: %s, %s', (claimed, found) => {
  expect(saysOtherStatus(claimed, found)).toBe(false);
});

it('of a row only the cell for the status counts', () => {
  const cells = [
    { header: 'State', text: 'Malta' },
    { header: 'Status', text: 'member' },
    { header: 'Remarks', text: 'observer from 1980' },
  ];
  expect(isOfOtherStatus('Malta joined in 1990', cells)).toBe(false);
  expect(isOfOtherStatus('Malta became an observer in 1990', cells)).toBe(true);
});
