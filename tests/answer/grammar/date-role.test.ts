import { expect, it } from 'vitest';
import { dateRole } from '../../../src/answer/grammar/date-role.ts';

it.each([
  ['It has been open since about ', 'start'],
  ['It was closed after ', 'start'],
  ['It was open until the ', 'end'],
  ['It was open 1990–', 'end'],
  ['It opened in ', 'point'],
  ['It moved into ', 'point'],
])('reads from "%s" what the date behind it is: %s', (before, role) => {
  expect(dateRole(before)).toBe(role);
});
