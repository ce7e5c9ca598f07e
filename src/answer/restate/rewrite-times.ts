import { MONTHS } from '../../corpus/months.ts';
import { chineseNumber } from './chinese-number.ts';

type ForeignLanguage = 'ru' | 'zh' | 'tr';
type Rule = readonly [RegExp, string | ((...found: string[]) => string)];

/** A year of two digits from here on is of the last century. */
const LAST_CENTURY = 50;
const SEASON_OR_MONTH =
  '(?:весно|лет|осень|зимо|январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}{1,3}';

const NUMERIC_DAY: Rule = [
  /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu,
  (_, day = '', month = '', year = '') => `${Number(day)} ${monthName(month)} ${year}`,
];

/** What stands before or behind a year to say before, after or since it; in English it stands before it. */
const RULES: Readonly<Record<ForeignLanguage, readonly Rule[]>> = {
  ru: [
    NUMERIC_DAY,
    [/(?<!\d)(\d{1,3})\s(?:лет|года?)(?!\p{L})/giu, '$1 years'],
    [/(?<!\p{L})(\d{1,3})-лети[еяюй]\p{L}?(?!\p{L})/giu, '$1th anniversary'],
    [/(?<![\d-])(\d\d)(?:-?(?:м|го|й))?\s(?=год[ауе]?(?!\p{L}))/giu, (_, year = '') => `${fullYear(year)} `],
    [
      new RegExp(`(?<!\\p{L})(${SEASON_OR_MONTH}\\s)(\\d\\d)-(?:м|го)(?!\\p{L})`, 'giu'),
      (_, season = '', year = '') => season + fullYear(year),
    ],
    [/(?<!\p{L})(?:до|ранее)\s(?=\d{4})/giu, 'before '],
    [/(?<!\p{L})после\s(?=\d{4})/giu, 'after '],
    [/(?<!\p{L})(?:с|со|начиная с)\s(?=\d{4})/giu, 'since '],
    [/(\d{4})(?:-(?:м|го|й|е|х))?\s(?:году|года|год|г)(?!\p{L})\.?/giu, '$1 '],
    [/(\d{4})-(?:м|му|го|й|е|х|ом|ем|ый|ая|ое|ых)(?!\p{L})/giu, '$1'],
  ],
  tr: [
    NUMERIC_DAY,
    [/(\d{4})['’]?\s?(?:yılından\s|[dt][ae]n\s)?önce(?:si|sinde)?(?!\p{L})/giu, 'before $1 '],
    [/(\d{4})['’]?\s?(?:yılından\s|[dt][ae]n\s)?sonra(?:sı|sında)?(?!\p{L})/giu, 'after $1 '],
    [/(\d{4})['’]?\s?(?:yılından\s|[dt][ae]n\s)(?:beri|bu yana|itibaren)(?!\p{L})/giu, 'since $1 '],
    [/(\d{4})['’]?(?:\s?yılı\p{L}{0,6}|[dtyn][aeıiuü]n?\p{L}{0,3})(?!\p{L})/giu, '$1 '],
  ],
  zh: [
    [/[一二三四五六七八九零〇]{4}(?=\s?年)|[一二三四五六七八九十]{1,3}(?=\s?[月日号])/gu, chineseNumber],
    [/(?<!\d)(\d\d)(?=年\s?\d{1,2}\s?月)/gu, fullYear],
    [
      /(\d{4})\s?(?:年\s?|[./-])(\d{1,2})\s?(?:月\s?|[./-])(\d{1,2})(?:\s?[日号]|(?!\d))/gu,
      (_, year = '', month = '', day = '') => ` ${Number(day)} ${monthName(month)} ${year} `,
    ],
    [/(\d{4})\s?年\s?(\d{1,2})\s?月份?/gu, (_, year = '', month = '') => ` ${monthName(month)} ${year} `],
    [
      /(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/gu,
      (_, month = '', day = '') => ` ${Number(day)} ${monthName(month)} `,
    ],
    [/(?<!\d)(\d{1,2})\s?月份?/gu, (_, month = '') => ` ${monthName(month)} `],
    [/(\d{4})\s?年?\s?(?:之前|以前|前)/gu, ' before $1 '],
    [/(\d{4})\s?年?\s?(?:之后|以后|后)/gu, ' after $1 '],
    [/(?:自从?)?(\d{4})\s?年?\s?(?:以来|起|开始)/gu, ' since $1 '],
    [/(\d{4})\s?年/gu, ' $1 '],
    [/(?<![\d第])(\d{1,3})\s?年(?!代)/gu, ' $1 years '],
  ],
};

/** Says in English what a question in another language says of years and numeric dates. */
export function rewriteTimes(text: string, language: ForeignLanguage): string {
  return RULES[language].reduce(
    // Both kinds of replacement are one to `replace`, but its types have them apart.
    (read, [pattern, english]) =>
      typeof english === 'string' ? read.replace(pattern, english) : read.replace(pattern, english),
    text,
  );
}

function monthName(number: string): string {
  return MONTHS[Number(number) - 1] ?? '';
}

/** `1993` of `93`. */
function fullYear(year: string): string {
  return `${Number(year) < LAST_CENTURY ? '20' : '19'}${year.slice(0, 2)}`;
}
