import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../src/answer/restate/lexicon.ts';

describe('the lexicon of a language', () => {
  it.each(['ru', 'tr', 'zh'] as const)(
    'says every general word once, and nothing but English for it (%s)',
    (language) => {
      const general = makeLexicon(language, { names: [], concepts: [] });
      expect(general.every(({ words }) => words.every((word) => word !== ''))).toBe(true);
      expect(
        general.filter(({ english }) => !/^[\p{Script=Latin}\p{M}\p{P}\p{N} ]*$/u.test(english)),
      ).toEqual([]);
    },
  );

  it('leaves out a group that has no English word', () => {
    const concepts = [{ id: 'day', words: { ru: ['денёчек'] } }];
    const words = makeLexicon('ru', { names: [], concepts }).flatMap((phrase) => phrase.words);
    expect(words).not.toContain('денёчек');
  });

  it('says what is translated rather than the name of a group', () => {
    const business = { id: 'business', words: { en: ['business'], ru: ['деловой', 'деловой совет'] } };
    const council = { id: 'business-council', words: { en: ['Business Council'], ru: ['деловой совет'] } };
    const lexicon = makeLexicon('ru', { names: [], concepts: [business], translations: [council] });
    const said = lexicon.filter(({ words }) => words.includes('деловой совет')).map(({ english }) => english);
    expect(said[0]).toBe('Business Council');
  });
});
