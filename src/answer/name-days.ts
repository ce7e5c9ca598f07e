import { formatPartialDate, type PartialDate } from '../corpus/partial-date.ts';
import { NUMBER_WORD, numberOf } from '../search/number-words.ts';

/** "Last month" said of the month before; "the last month" is one of something else. */
const AHEAD =
  '(?:(in|during|for|since|until|till|by|from|before|after|of|to|between|and|than|at|on|around|about|or) )?';
const NAMED = new RegExp(`\\b(?<!\\bthe )${AHEAD}(this|last|next) (month|year)\\b(['’]s)?`, 'giu');
const AGO = new RegExp(`\\b${AHEAD}(a|${NUMBER_WORD}(?:[ -]${NUMBER_WORD})*|\\d{1,3}) years? ago\\b`, 'giu');
/** The day stands in them, and they say no more than that. */
const OF_NOW = / ?\bthis (?:week|winter|spring|summer|autumn|fall)\b/giu;

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Names the months and years that a question counts from the day that it is asked of: "last month", "two years ago". */
export function nameDays(question: string, day: PartialDate | undefined): string {
  if (day === undefined) return question;
  const [year = 0, month] = day.split('-').map(Number);
  return question
    .replace(
      NAMED,
      (said: string, ahead: string | undefined, order: string, unit: string, possessive?: string) => {
        const step = STEPS[order.toLowerCase()] ?? 0;
        const isYear = unit.toLowerCase() === 'year';
        if (!isYear && month === undefined) return said;
        const date = isYear ? String(year + step) : monthOf(year, (month ?? 1) + step);
        const named = formatPartialDate(date);
        if (possessive !== undefined) return `${ahead === undefined ? '' : `${ahead} `}the ${named}`;
        return `${ahead ?? 'in'} ${named}`;
      },
    )
    .replace(AGO, (said: string, ahead: string | undefined, count: string) => {
      const years = count.toLowerCase() === 'a' ? 1 : numberOf(count);
      return years === null || years >= year ? said : `${ahead ?? 'in'} ${year - years}`;
    })
    .replace(OF_NOW, '');
}

function monthOf(year: number, month: number): PartialDate {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 'YYYY-MM'.length);
}
