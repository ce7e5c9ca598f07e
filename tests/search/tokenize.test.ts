import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/search/tokenize.ts';

/** Letters of several scripts, and what stands between and above them. */
const UNIT = fc.constantFrom(
  'a',
  'É',
  '7',
  ' ',
  '.',
  ',',
  '’',
  '\n',
  'ш',
  'ğ',
  '亚',
  '信',
  'タ',
  '🇰🇿',
  '\u0301',
);

function textsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => token.text);
}

describe('tokenize', () => {
  it.each<[string, readonly string[]]>([
    ['Who proposed it, then?', ['Who', 'proposed', 'it', 'then']],
    ['Türkiye’s 28 members', ['Türkiye’s', '28', 'members']],
    ["don't stop", ["don't", 'stop']],
    ['COVID-19 and Almaty–Astana', ['COVID', '19', 'and', 'Almaty', 'Astana']],
    ['(the «Alma-Ata Act»)', ['the', 'Alma', 'Ata', 'Act']],
    ['Государства-члены СВМДА', ['Государства', 'члены', 'СВМДА']],
    ['', []],
    ['… — ?!', []],
  ])('cuts %j into words', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it('keeps a number together, without the stop of its sentence', () => {
    expect(textsOf('1,500 people, 3.5 per cent, the 2nd, and 28.')).toEqual([
      '1,500',
      'people',
      '3.5',
      'per',
      'cent',
      'the',
      '2nd',
      'and',
      '28',
    ]);
  });

  it('keeps an accent that is a character of its own with its letter', () => {
    const decomposed = 'Çınar'.normalize('NFD');
    expect(textsOf(decomposed)).toEqual([decomposed]);
  });

  it('cuts Chinese into words, and into every pair of neighbours for words that no dictionary has', () => {
    const words = textsOf('亚信有28个成员国');
    expect(words).toEqual(expect.arrayContaining(['亚信', '28', '成员', '员国']));
    expect(words.length).toBe(new Set(words).size);
  });

  it('makes no pair that reaches into a function word', () => {
    const words = textsOf('秘书长的任期是多少');
    expect(words).toContain('任期');
    expect(words.filter((word) => ['长的', '的任', '期是', '是多'].includes(word))).toEqual([]);
  });

  it('cuts traditional Chinese where it cuts simplified Chinese', () => {
    expect(textsOf('國家為什麼成立')).toEqual(['國家', '為什麼', '成立']);
    expect(textsOf('国家为什么成立')).toEqual(['国家', '为什么', '成立']);
  });

  it('cuts words that stand next to Chinese apart from it', () => {
    expect(textsOf('CICA 亚信 2014')).toEqual(expect.arrayContaining(['CICA', '亚信', '2014']));
  });

  it('makes slices of the text from first to last, without space in them, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: UNIT, maxLength: 200, size: 'max' }), (text) => {
        const tokens = tokenize(text);
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).toMatch(/^[^\s]+$/u);
        }
        const starts = tokens.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const lost = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(
          ({ index }) => !tokens.some(({ start, end }) => start <= index && index < end),
        );
        expect(lost).toEqual([]);
      }),
    );
  });
});
