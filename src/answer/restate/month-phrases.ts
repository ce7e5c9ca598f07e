import { FIT, type Phrase } from './phrase.ts';

const YEAR = 2000;
const MONTHS = 12;

/** The months in a language, as they stand alone and in a date, with the English ones. */
export function monthPhrases(language: string): readonly Phrase[] {
  const english = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: MONTHS }, (_, month) => new Date(Date.UTC(YEAR, month, 1))).flatMap((date) => {
    const inDate = dated.formatToParts(date).find(({ type }) => type === 'month')?.value;
    return [alone.format(date), ...(inDate === undefined || !/\p{L}/u.test(inDate) ? [] : [inDate])].map(
      (name) => ({
        words: [name],
        english: english.format(date),
        isQuestion: false,
        leastFit: FIT.ending,
        isName: false,
      }),
    );
  });
}
