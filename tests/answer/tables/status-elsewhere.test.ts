import { describe, expect, it } from 'vitest';
import { namePlace } from '../../../src/answer/tables/name-in-question.ts';
import { isStatusElsewhere, withoutStatusElsewhere } from '../../../src/answer/tables/status-elsewhere.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

/** Of Norway, which the fixture's league lists as its member. */
function isElsewhere(question: string): boolean {
  const query = clubIndex.parse(question);
  const [name] = clubIndex.parse('Norway').terms.map(({ term }) => term);
  const place = namePlace(
    query,
    query.terms.filter(({ term }) => term === name),
  );
  return place !== null && isStatusElsewhere(query, place, clubIndex);
}

describe('isStatusElsewhere', () => {
  it.each([
    'when did the Lantern League become a Norway member',
    'since when does the Lantern League have Norway observer status',
    'when was the Lantern League made Norway guest',
    'is the Lantern League a Norway member',
    'is the Lantern League an observer of Norway',
    'does the Lantern League have membership in the Norway Council',
    'was the lantern league ever granted Norway guest status',
    'since when has the Lantern League’s Norway membership held',
    'when did the Lantern League get Norway Council observer status',
  ])('finds that the body itself is asked about: %s', (question) => {
    expect(isElsewhere(question)).toBe(true);
  });

  it.each([
    'is Norway a member of the Lantern League',
    'is Norway a Lantern League member',
    'is Norway in the Lantern League',
    'when did the Lantern League admit Norway as a member',
    'did the Lantern League grant Norway guest status',
    'when did the Lantern League make Norway a member',
    'does the Lantern League have Norway as a member',
    'when did Norway become a member',
    'is Cuba a Norway member',
  ])('finds that who is named is asked about: %s', (question) => {
    expect(isElsewhere(question)).toBe(false);
  });
});

describe('withoutStatusElsewhere', () => {
  function idsFor(question: string): readonly string[] {
    const query = clubIndex.parse(question);
    const hits = clubIndex.search(query, 20);
    return withoutStatusElsewhere(hits, query, clubTables, clubIndex).map(({ passage }) => passage.id);
  }

  it('leaves out the row and the list of the status that is not asked for', () => {
    const ids = idsFor('is the Lantern League a Norway member');
    expect(ids).not.toContain('sample#member-list/norway');
    expect(ids).not.toContain('sample#members');
    expect(ids.length).toBeGreaterThan(0);
  });

  it('keeps all where that status is asked for', () => {
    const ids = idsFor('is Norway a member of the Lantern League');
    expect(ids).toContain('sample#member-list/norway');
    expect(ids).toContain('sample#members');
  });
});
