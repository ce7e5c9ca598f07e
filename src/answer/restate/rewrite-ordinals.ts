import { spellOrdinal } from '../grammar/ordinals.ts';
import { chineseNumber } from './chinese-number.ts';

const ROMAN = ['', ...'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')];

/** What is counted in order: `6-й`, `6. zirve`, `第六届`; and `VI саммит`, before a word that is not English. */
const ORDINAL = {
  ru: /(?<![\d.,-])(\d{1,2})-?(?:й|я|е|го|му|м|ю|ый|ой|ая|ое|ого|ому|ом|ую)(?!\p{L})|(?<!\p{L})([IVX]{1,5})(?=\s\p{Script=Cyrillic})/gu,
  tr: /(?<![\d.,])(\d{1,2})(?:\.(?=\s?\p{L})|['’]?[ıiuü]?nc[ıiuü](?:s[ıiuü])?(?!\p{L}))|(?<!\p{L})([IVX]{1,5})\.(?=\s\p{L})/gu,
  zh: /第\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[次届任位轮名]?/gu,
} as const;

/** Says in English which one in an order a question in another language names: `sixth саммит` of `VI саммит`. */
export function rewriteOrdinals(text: string, language: keyof typeof ORDINAL): string {
  return text.replace(ORDINAL[language], (found: string, number: string | undefined, roman: unknown) => {
    const value = number === undefined ? ROMAN.indexOf(String(roman)) : numberOf(number);
    return value > 0 ? ` ${spellOrdinal(value)} ` : found;
  });
}

function numberOf(number: string): number {
  return Number(/\d/u.test(number) ? number : chineseNumber(number));
}
