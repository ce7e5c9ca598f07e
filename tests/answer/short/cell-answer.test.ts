import { describe, expect, it } from 'vitest';
import { cellAnswer } from '../../../src/answer/short/cell-answer.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';

const index = buildPassageIndex([], makeAnalyser());
const STATUS = 'guest, not a member';
const ROW = {
  tableId: 'club#table',
  cells: [
    { header: 'Name', text: 'Norwood' },
    { header: 'Status', text: STATUS },
    { header: 'Guest since', text: '4 May 1990' },
  ],
  datedBy: 'Guest since',
};

function shown(question: string, chosen: string): string | null {
  return cellAnswer(index.parse(question), chosen, ROW, index);
}

describe('cellAnswer', () => {
  it('shows a status where it is asked for, and where it sets the question right', () => {
    expect(shown('Is Norwood a member?', STATUS)).toBe(STATUS);
    expect(shown('What is the status of Norwood?', STATUS)).toBe(STATUS);
    expect(shown('When did Norwood become a member?', STATUS)).toBe(STATUS);
    expect(shown('Why is Norwood a member?', STATUS)).toBe(STATUS);
  });

  it('shows no status for a time, a reason or a name', () => {
    expect(shown('Norwood guest since', STATUS)).toBeNull();
    expect(shown('Why can Norwood not be a member?', STATUS)).toBeNull();
    expect(shown('Which club was let in?', STATUS)).toBeNull();
  });

  it('does not give back what is asked about', () => {
    expect(shown('Who signed for Norwood?', 'Norwood')).toBeNull();
    expect(shown('When was Norwood let in?', '4 May 1990')).toBe('4 May 1990');
  });
});
