import { type PartialDate, parsePartialDate } from '../corpus/partial-date.ts';
import { DATE } from '../search/answer-type.ts';

/** A question and the day that it names. */
export interface DatedQuestion {
  readonly question: string;
  readonly day: PartialDate;
}

/** Asks how things were, not what happened. */
const STATE = /^\P{L}*(?:who|where|what|which)\b.*\b(?:is|are|was|were)\b/iu;
const BEHIND = new RegExp(`^(.+?),? (?:in|on|as of|during) (${DATE.source})\\W*$`, 'u');
const AHEAD = new RegExp(`^\\W*(?:[Ii]n|[Oo]n|[Aa]s of|[Dd]uring) (${DATE.source}),? (.+)$`, 'u');

/** Takes the day off a question about how things were on it: "where was the seat in 2012"; `null`: it is no such question. */
export function splitDay(text: string): DatedQuestion | null {
  const behind = BEHIND.exec(text);
  const ahead = AHEAD.exec(text);
  const [question, written] = behind === null ? [ahead?.[2], ahead?.[1]] : [behind[1], behind[2]];
  const day = parsePartialDate(written ?? '');
  if (question === undefined || day === null || !STATE.test(question)) return null;
  return new RegExp(DATE.source, 'u').test(question) ? null : { question, day };
}
