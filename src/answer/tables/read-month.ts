import { MONTH } from '../../search/answer-type.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "In June", of whatever year. */
const OF_ANY_YEAR = new RegExp(
  `\\b(?:in|during) (?:the month of )?(${MONTH})\\b(?!,? (?:of )?(?:the )?\\d)`,
  'iu',
);

/** The month that a question names without a year, 1 to 12; `null`: it names none. */
export function readMonth(question: string): number | null {
  const month = OF_ANY_YEAR.exec(question)?.[1]?.toLowerCase();
  return month === undefined ? null : MONTHS.indexOf(month) + 1;
}
