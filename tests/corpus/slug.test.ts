import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/corpus/slug.ts';

describe('slugOf', () => {
  it.for([
    ['Member states', 'member-states'],
    ['Türkiye (Turkey)', 'turkiye-turkey'],
    ['Çınar Aldemir', 'cinar-aldemir'],
    ['İzmir, 17-19 October 2011', 'izmir-17-19-october-2011'],
    ["Azerbaijan's chair", 'azerbaijans-chair'],
    ['Women’s Council', 'womens-council'],
    ['  —  UN / OSCE  —  ', 'un-osce'],
    ['Государства-члены', 'государства-члены'],
    ['ﬁnance', 'finance'],
    ['…', ''],
  ] as const)('makes %s to %s', ([text, slug]) => {
    expect(slugOf(text)).toBe(slug);
  });

  // One keyboard types a Korean syllable as one character, another as two or three.
  it('gives one address to both ways of writing a Korean word', () => {
    expect(slugOf('회원국'.normalize('NFD'))).toBe('회원국');
  });

  it('drops whole words from the end of a long text', () => {
    expect(slugOf('one two three four', 11)).toBe('one-two');
    expect(slugOf('one two three', 13)).toBe('one-two-three');
  });

  it('cuts a single word that is too long', () => {
    expect(slugOf('confidence', 4)).toBe('conf');
  });

  it('never cuts a letter in two', () => {
    expect(slugOf('𐌰𐌱𐌲', 3)).toBe('𐌰');
  });

  it('holds letters and digits between single hyphens, in at most 40 characters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(text, (input) => {
        const slug = slugOf(input);
        expect(slug.length).toBeLessThanOrEqual(40);
        expect(slug).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('leaves the address of an annotation as it is', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(slugOf(words.join('-'))).toBe(words.join('-'));
      }),
    );
  });
});
