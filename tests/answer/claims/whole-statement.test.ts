import { describe, expect, it } from 'vitest';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { wholeStatement } from '../../../src/answer/claims/whole-statement.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const sources = collectClaimSources(clubIndex, clubTables);

describe('a statement takes from those before it what it only points at', () => {
  it.each([
    ['Japan is one of them', ['The club has 28 members'], 'Japan is one of the members'],
    ['they got it in 2024', ['Chile is the chair now'], 'Chile got the chair in 2024'],
    ['Both were observers', ['Chile joined in 2006', 'Peru joined in 2010'], 'Chile and Peru were observers'],
    ['the fourth one was in Oslo', ['the third summit was in Rome'], 'the fourth summit was in Oslo'],
    ['Peru in 2010', ['Chile joined in 2006'], 'Peru joined in 2010'],
    ["Peru isn't", ['Chile and Cuba are observers'], "Peru isn't observers"],
    ["it's an observer", ['Peru is no member'], 'Peru is an observer'],
    [
      'was first in Oslo',
      ['The lamp office of the league was founded in 2006'],
      'The lamp office of the league was first in Oslo',
    ],
    ['is an observer', ['Chile joined in 2006'], 'Chile is an observer'],
    [
      'Kuwait has 32 islands, and nine of them are inhabited',
      [],
      'Kuwait has 32 islands, and nine of them are inhabited',
    ],
  ])('%s', (text, before, whole) => {
    expect(wholeStatement(text, before, sources)).toBe(whole);
  });

  it.each([
    ['After that Peru had it for two years', ['China took over until 2018']],
    ['After that Peru had a turn', []],
    ['The first one was Sarybay', ['The office was renamed in 2022']],
    ['Both were observers', ['Chile joined in 2006']],
    ['it went to Peru', ['China had it from 2014 to 2018']],
    ["Mongolia's was on disasters", ['Iran wrote a concept paper in 2023']],
    ['It was renamed', ['In 2014 somebody resigned']],
  ])('but cannot where it is not said before: %s', (text, before) => {
    expect(wholeStatement(text, before, sources)).toBeNull();
  });
});
