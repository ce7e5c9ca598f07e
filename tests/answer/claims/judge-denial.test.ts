import { expect, it } from 'vitest';
import { align } from '../../../src/answer/claims/align.ts';
import { choosePlaces } from '../../../src/answer/claims/choose-places.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { judgeDenial } from '../../../src/answer/claims/judge-denial.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const { index, read } = collectClaimSources(clubIndex, clubTables);
const [passage] = index.passages;

function differenceOf(claimed: string, quote: string) {
  const [claim, evidence] = [read(claimed), read(quote)];
  const places = choosePlaces(align(claim, evidence), quote);
  if (passage === undefined || places === null) throw new Error('The texts have nothing in common.');
  return judgeDenial(claim, evidence, { denials: [], places }, { passage, quote })?.difference;
}

it('shows of a sentence that affirms what is denied no more than what both say', () => {
  expect(
    differenceOf('Norway never ratified the treaty', 'In the end Norway ratified the treaty, in 2011'),
  ).toEqual({ kind: 'negation', claimed: 'never', found: 'Norway ratified the treaty' });
});

it('does not take who is named beside members for one of them', () => {
  expect(
    differenceOf('Norway was never a member', 'Of 18 members a report lists Norway last'),
  ).toBeUndefined();
  expect(differenceOf('Norway was never a member', 'Norway is one of the members')?.found).toBe(
    'Norway is one of the members',
  );
});
