import { MONTHS } from '../../corpus/months.ts';

type ForeignLanguage = 'ru' | 'zh' | 'tr';

const ZH_DAY = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/gu;
const ZH_MONTH = /(\d{4})\s?年\s?(\d{1,2})\s?月/gu;

/** What stands before or behind a year to say before, after or since it; in English it stands before it. */
const RULES: Readonly<Record<ForeignLanguage, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/(?<!\p{L})(?:до|ранее)\s(?=\d{4})/giu, 'before '],
    [/(?<!\p{L})после\s(?=\d{4})/giu, 'after '],
    [/(?<!\p{L})(?:с|со|начиная с)\s(?=\d{4})/giu, 'since '],
    [/(\d{4})(?:-(?:м|го|й|е|х))?\s(?:году|года|год|г)(?!\p{L})\.?/giu, '$1 '],
    [/(\d)-(?:м|му|го|й|е|х|ом|ем|ый|ая|ое|ых)(?!\p{L})/giu, '$1'],
  ],
  tr: [
    [/(\d{4})['’]?\s?(?:yılından\s|[dt][ae]n\s)?önce(?:si|sinde)?(?!\p{L})/giu, 'before $1 '],
    [/(\d{4})['’]?\s?(?:yılından\s|[dt][ae]n\s)?sonra(?:sı|sında)?(?!\p{L})/giu, 'after $1 '],
    [/(\d{4})['’]?\s?(?:yılından\s|[dt][ae]n\s)(?:beri|bu yana|itibaren)(?!\p{L})/giu, 'since $1 '],
    [/(\d{4})['’]?(?:\s?yılı\p{L}{0,6}|[dtyn][aeıiuü]n?\p{L}{0,3})(?!\p{L})/giu, '$1 '],
  ],
  zh: [
    [/(\d{4})\s?年?\s?(?:之前|以前|前)/gu, ' before $1 '],
    [/(\d{4})\s?年?\s?(?:之后|以后|后)/gu, ' after $1 '],
    [/(?:自从?)?(\d{4})\s?年?\s?(?:以来|起|开始)/gu, ' since $1 '],
    [/(\d{4})\s?年/gu, ' $1 '],
  ],
};

/** Says in English what a question in another language says of years and numeric dates. */
export function rewriteTimes(text: string, language: ForeignLanguage): string {
  const dated =
    language === 'zh'
      ? text
          .replace(ZH_DAY, (_, year, month, day) => ` ${Number(day)} ${monthName(month)} ${year} `)
          .replace(ZH_MONTH, (_, year, month) => ` ${monthName(month)} ${year} `)
      : text;
  return RULES[language].reduce((read, [pattern, english]) => read.replace(pattern, english), dated);
}

function monthName(number: string): string {
  return MONTHS[Number(number) - 1] ?? '';
}
