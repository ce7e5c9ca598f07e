import type { PartialDate } from '../corpus/partial-date.ts';
import type { AnswerType } from '../search/answer-type.ts';
import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Hit } from '../search/hit.ts';
import type { Query } from '../search/parse-query.ts';
import { type AnswerChoice, chooseAnswer } from './choose-answer.ts';
import { isToldBy } from './told-by.ts';

/** What is asked about something that may have come only later is not answered by what was there before. */
const ABOUT_SOMETHING: ReadonlySet<AnswerType> = new Set(['date', 'duration', 'reason', 'manner', 'yes-no']);

/** Those of the hits that may say how things were on a day; all where no day is given. */
export function hitsToldBy(hits: readonly Hit[], day: PartialDate | null, { text }: Query): readonly Hit[] {
  return day === null ? hits : hits.filter(({ passage }) => isToldBy(passage, day, text));
}

/**
 * True where hits that leave out what was not so yet may answer: nothing that was left out would have been the answer, or what
 * answers instead says itself that it held then.
 */
export function answersInstead(
  query: Query,
  { choices: [best] }: AnswerChoice,
  hits: readonly Hit[],
  day: PartialDate | null,
  index: PassageIndex,
): boolean {
  if (day === null) return true;
  const first = chooseAnswer(query, hits, index)?.choices[0];
  if (first === undefined || isToldBy(first.hit.passage, day, query.text)) return true;
  return best !== undefined && best.hit.passage.validFrom !== null && !ABOUT_SOMETHING.has(query.type);
}
