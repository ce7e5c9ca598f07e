import { expect, it } from 'vitest';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { numberedMeeting } from '../../../src/answer/claims/meetings-by-order.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const { meetings } = collectClaimSources(clubIndex, clubTables);

it.each([
  ['Norway hosted the 1975 regatta.', 'Norway hosted the second regatta.', '1975'],
  ['The Lisbon regatta of 1985 was long', 'the third regatta was long', 'Lisbon'],
  ['It was decided at the 1985 regatta', 'It was decided at the third regatta', '1985'],
  ['The regatta of 1965 was the longest', 'the first regatta was the longest', '1965'],
])('calls a meeting by its number in the series: %s', (statement, text, called) => {
  expect(numberedMeeting(statement, meetings)).toMatchObject({ text, called });
});

it.each(['The Lisbon regatta was long', 'The Oslo regatta was long', 'The second regatta was long'])(
  'leaves a meeting that has no place or year of its own: %s',
  (statement) => {
    expect(numberedMeeting(statement, meetings)).toBeNull();
  },
);
