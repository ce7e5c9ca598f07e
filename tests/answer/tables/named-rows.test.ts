import { describe, expect, it } from 'vitest';
import { namedRows } from '../../../src/answer/tables/named-rows.ts';
import { namesOf, tableAt, tableIndex } from '../../support/sample-tables.ts';

function named(question: string, address: string) {
  return namesOf(namedRows(tableIndex.parse(question), tableAt(address)));
}

describe('namedRows', () => {
  it('are the rows whose name the question says', () => {
    expect(named('did Qatar join before Thailand?', 'members')).toEqual(['Thailand', 'Qatar']);
  });

  it('are found under another name of the same thing', () => {
    expect(named('is Turkey a member', 'members')).toEqual(['Türkiye (Turkey)']);
  });

  it('need the whole name, not a word of it', () => {
    expect(named('the Istanbul Summit', 'summits')).toEqual(['Istanbul Summit']);
    expect(named('a bazaar in Istanbul', 'summits')).toEqual([]);
  });

  it('are none where the question names something else', () => {
    expect(named('is France a member', 'members')).toEqual([]);
    expect(named('', 'members')).toEqual([]);
  });
});
