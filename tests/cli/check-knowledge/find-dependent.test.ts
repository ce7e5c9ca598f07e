import { describe, expect, it } from 'vitest';
import { findDependent } from '../../../src/cli/check-knowledge/find-dependent.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

function complaints(text: string, language = 'en'): readonly string[] {
  return findDependent([samplePassage({ id: 'a#one', text, language })]).map(({ message }) => message);
}

describe('findDependent', () => {
  it.each([
    ['It was founded in 1992.', 'It'],
    ['This was the second summit.', 'This'],
    ['Their terms last four years.', 'Their'],
    ['However, CICA grew.', 'However'],
    ['The meeting adopted a declaration.', 'The meeting'],
    ['In the document, CICA condemns terrorism.', 'In the document'],
    ['- They meet every four years.\n- CICA decides.', 'They'],
  ])('cannot quote %j alone', (text, opening) => {
    expect(complaints(text)).toEqual([
      `Begins with "${opening}", so it cannot be quoted alone: name what it means.`,
    ]);
    expect(complaints(text, 'ru')).toEqual([]);
  });

  it.each([
    'CICA was founded in 1992.',
    'Italy is no member of CICA.',
    'The meeting of 2004 admitted Thailand.',
    'The declaration of the second summit deals with terrorism.',
    'The Secretariat is the administrative body of CICA.',
    'The Council of Ministers decides between summits.',
    'The two newest CICA bodies were created in 2025.',
    'The summit in Shanghai was the fourth.',
  ])('can quote %j', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it('leaves rows alone, which begin with their name', () => {
    const row = { tableId: 'a#t', cells: [{ header: 'Other', text: 'Other' }], datedBy: null };
    expect(findDependent([samplePassage({ id: 'a#t/it', text: 'It — Kind: pronoun', row })])).toEqual([]);
  });
});
