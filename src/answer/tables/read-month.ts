import { MONTH, monthNumber } from '../../corpus/months.ts';

/** "In June", of whatever year. */
const OF_ANY_YEAR = new RegExp(
  `\\b(?:in|during) (?:the month of )?(${MONTH})\\b(?!,? (?:of )?(?:the )?\\d)`,
  'iu',
);

/** The month that a question names without a year, 1 to 12; `null`: it names none. */
export function readMonth(question: string): number | null {
  const month = OF_ANY_YEAR.exec(question)?.[1];
  return month === undefined ? null : monthNumber(month);
}
