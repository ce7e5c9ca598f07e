import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../../src/cli/check-knowledge/find-near-duplicates.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

const SENTENCE =
  'The first summit of CICA was held in Almaty on 4 June 2002, and its leaders adopted the Almaty Act and a declaration on terrorism.';

function twins(...texts: readonly string[]): readonly string[] {
  const passages = texts.map((text, position) => samplePassage({ id: `a#${position}`, text }));
  return findNearDuplicates(passages).map(({ passage, message }) => `${passage.id}: ${message}`);
}

describe('findNearDuplicates', () => {
  it('reports the later of two passages that differ in one word', () => {
    expect(twins(SENTENCE, 'CICA is a forum.', SENTENCE.replace('leaders', 'members'))).toEqual([
      'a#2: Says nearly the same as a#0: keep one, or say in both how they differ.',
    ]);
  });

  it('sees through case and punctuation', () => {
    expect(twins(SENTENCE, SENTENCE.toUpperCase().replaceAll(',', ' –'))).toHaveLength(1);
  });

  it('finds two short texts alike only where they are the same', () => {
    expect(twins('See CICA.', 'see cica')).toHaveLength(1);
    expect(twins('See CICA.', 'See Astana.')).toEqual([]);
  });

  it('keeps apart what is told alike of two things', () => {
    const us =
      'The United States is not a member of CICA and not an observer: no list of members names it, and it attended the first summit as a guest.';
    const japan =
      'Japan is not a member of CICA but an observer: every list of observers names it, and it attended the first summit as a guest.';
    expect(twins(us, japan)).toEqual([]);
  });

  it('leaves rows of one table alone, and compares those of two', () => {
    const rowIn = (tableId: string, id: string) =>
      samplePassage({ id, text: SENTENCE, row: { tableId, cells: [], datedBy: null } });
    expect(findNearDuplicates([rowIn('a#t', 'a#t/1'), rowIn('a#t', 'a#t/2')])).toEqual([]);
    expect(findNearDuplicates([rowIn('a#t', 'a#t/1'), rowIn('a#u', 'a#u/1')])).toHaveLength(1);
  });
});
