import { describe, expect, it } from 'vitest';
import { namedRows } from '../../../src/answer/tables/named-rows.ts';
import { readTime } from '../../../src/answer/tables/read-time.ts';
import { selectRows } from '../../../src/answer/tables/select-rows.ts';
import { namesOf, tableAt, tableIndex } from '../../support/sample-tables.ts';

function selected(question: string, address: string, asOf?: string) {
  const query = tableIndex.parse(question);
  const table = tableAt(address);
  return namesOf(selectRows(query, readTime(question, asOf), table, namedRows(query, table)));
}

describe('selectRows', () => {
  it.each([
    // A month may hold the day, so it comes first.
    ['which states joined in 2014', 'members', ['Qatar', 'Bangladesh']],
    ['which states joined before 2014', 'members', ['Türkiye (Turkey)', 'Thailand']],
    // Of what fits the time the first or the last is chosen; several are not.
    ['which was the last summit before 2020', 'summits', ['Shanghai Summit']],
    ['which was the first summit after 2005', 'summits', ['Istanbul Summit']],
    ['the first two summits after 2005', 'summits', []],
    // What has a status goes on having it.
    ['which states were members in 2005', 'members', ['Türkiye (Turkey)', 'Thailand']],
    // An event is over when its day is.
    ['which summits were in 2011', 'summits', []],
    ['which summits were in 2010', 'summits', ['Istanbul Summit']],
    // Of a succession the newest comes first.
    ['who was chair in 2014', 'chairs', ['China', 'Türkiye']],
    // Of a long time whoever held for most of it comes first.
    ['who was chair from 2010 to 2014', 'chairs', ['Türkiye', 'China', 'Kazakhstan']],
    ['who was chair from 2002 to 2024', 'chairs', ['Tajikistan', 'China', 'Türkiye', 'Kazakhstan']],
    ['who was chair in 1990', 'chairs', []],
  ])('chooses by time: %s', (question, address, names) => {
    expect(selected(question, address)).toEqual(names);
  });

  it('chooses by the day given beside the question', () => {
    expect(selected('how many members', 'counts', '2012-06-01')).toEqual(['Size until 2014']);
    expect(selected('how many members', 'counts', '2000')).toEqual([]);
  });

  it.each([
    ['the first summit', 'summits', ['Almaty Summit']],
    // Nothing that is planned stands in the table.
    ['the next summit', 'summits', []],
    ['the previous chair', 'chairs', ['China']],
    // What holds now is asked for without saying so.
    ['who is chair', 'chairs', ['Tajikistan']],
    ['who was chair', 'chairs', []],
  ])('chooses by order: %s', (question, address, names) => {
    expect(selected(question, address)).toEqual(names);
  });

  it('sees the order from the day given beside the question', () => {
    expect(selected('the previous chair', 'chairs', '2010-06-08')).toEqual([]);
    expect(selected('former chairs', 'chairs', '2016-01-01')).toEqual(['Türkiye', 'Kazakhstan']);
  });

  it.each([
    ['tells of one before or after', 'who was chair before China', 'chairs'],
    ['names somebody', 'what did China do as chair', 'chairs'],
    ['is about what does not hold in turn', 'which summits are there', 'summits'],
  ])('is given no row by that day where the question %s', (_, question, address) => {
    expect(selected(question, address, '2016-01-01')).toEqual([]);
  });

  it.each([
    ['who was chair before China', 'chairs'],
    ['who was chair after Türkiye', 'chairs'],
    ['which summits were in 2008 and 2010', 'summits'],
  ])('does not choose by time or order: %s', (question, address) => {
    expect(selected(question, address)).toEqual([]);
  });

  it('takes none that may have begun before the time that is asked for, or after it', () => {
    expect(selected('who joined after 15 May 2014', 'members')).toEqual(['Bangladesh']);
    expect(selected('who joined after May 2002', 'members')).toContain('Qatar');
    expect(selected('who joined before 15 May 2014', 'members')).not.toContain('Qatar');
  });

  it('finds the one before the present one, or all that are over', () => {
    expect(selected('former chairs', 'chairs')).toEqual(['China', 'Türkiye', 'Kazakhstan']);
  });
});
