import { describe, expect, it } from 'vitest';
import { namePlace } from '../../../src/answer/tables/name-in-question.ts';
import {
  asksWhereOwn,
  isStatusElsewhere,
  withoutStatusElsewhere,
} from '../../../src/answer/tables/status-elsewhere.ts';
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
    'does the Lantern League have an observer seat at Norway',
    // The body itself is named last.
    'Norway accepts the Lantern League as member',
    'when did Norway take the Lantern League as an observer',
    'when did Norway grant the Lantern League observer status',
    'which Norway observer right does the Lantern League have',
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
    'when did Norway take the Lantern League seriously',
    'which Norway members does the Lantern League have',
  ])('finds that who is named is asked about: %s', (question) => {
    expect(isElsewhere(question)).toBe(false);
  });
});

describe('asksWhereOwn', () => {
  it.each([
    'which bodies has the Lantern League observer status with',
    'in which bodies is the Lantern League an observer',
    'where is the Lantern League a member',
    'which bodies accepted the Lantern League as an observer',
    'which bodies is the Lantern League a member of',
  ])('finds that the others are asked for: %s', (question) => {
    expect(asksWhereOwn(clubIndex.parse(question), clubIndex)).toBe(true);
  });

  it.each([
    'which bodies are observers of the Lantern League',
    'which members does the Lantern League have',
    'what members has the Lantern League',
    'which bodies have observer status in the Lantern League',
    'where do the members of the Lantern League meet',
    'which guests did the Lantern League accept',
  ])('finds that its own are asked for: %s', (question) => {
    expect(asksWhereOwn(clubIndex.parse(question), clubIndex)).toBe(false);
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
