import { describe, expect, it } from 'vitest';
import { numberFor } from '../../../src/answer/tables/select-number.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const fleet = clubTables.find(({ id }) => id === 'sample#fleet');

function counted(question: string, position: number) {
  const row = fleet?.rows[position];
  if (fleet === undefined || row === undefined) throw new Error(`No row ${position}.`);
  return numberFor(clubIndex.parse(question), row, fleet, clubIndex);
}

describe('numberFor', () => {
  it('is the number under the header that says most of the question', () => {
    expect(counted('how many tall boats', 0)).toBe('12');
    expect(counted('how many small boats', 0)).toBe('30');
  });

  it('is none where the cell is empty: another column counts something else', () => {
    expect(counted('how many small boats', 1)).toBeNull();
  });

  it('is none where two columns say as much, or none says anything', () => {
    expect(counted('how many boats', 0)).toBeNull();
    expect(counted('how many ropes', 0)).toBeNull();
  });
});
