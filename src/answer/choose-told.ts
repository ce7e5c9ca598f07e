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

/** What was chosen, and the hits that it was chosen among; no choice: nothing may answer. */
export interface ToldChoice {
  readonly hits: readonly Hit[];
  readonly choice: AnswerChoice | null;
}

/**
 * Chooses the answer among the hits that may say how things were on a day. Where something later would have been the answer,
 * only what held right before it answers as surely, or else what says itself that it held on the day.
 */
export function chooseToldBy(
  query: Query,
  found: readonly Hit[],
  day: PartialDate | null,
  index: PassageIndex,
): ToldChoice {
  const hits = hitsToldBy(found, day, query);
  const choice = chooseAnswer(query, hits, index);
  if (hits.length === found.length) return { hits, choice };
  const first = chooseAnswer(query, found, index);
  const best = first?.choices[0]?.hit;
  if (first === null || best === undefined || hits.includes(best)) return { hits, choice };
  if (ABOUT_SOMETHING.has(query.type)) return { hits, choice: null };
  const before = hitBefore(best, hits, found);
  if (before !== null && namesAsMuch(query, before, best, index))
    return beforeChoice(query, before, first, index);
  return { hits, choice: isState(choice) ? choice : null };
}

/** True for what says since when it has held. */
function isState(choice: AnswerChoice | null): boolean {
  const best = choice?.choices[0]?.hit.passage;
  return best !== undefined && best.validFrom !== null;
}

/** What the later passage says of those whom the question names may not hold of what was before. */
function namesAsMuch({ terms }: Query, before: Hit, later: Hit, { analyser }: PassageIndex): boolean {
  const termsOf = ({ passage }: Hit) => new Set(analyser.terms(passage.text).map(({ term }) => term));
  const [held, told] = [termsOf(before), termsOf(later)];
  return terms.every(({ term, isName }) => !isName || held.has(term) || !told.has(term));
}

/** The hit that holds on the day and ends where the next of its document begins, and so on up to a later one. */
function hitBefore(later: Hit, told: readonly Hit[], found: readonly Hit[]): Hit | null {
  const { validFrom, documentId } = later.passage;
  const [before, ...others] = found.filter(
    ({ passage }) =>
      validFrom !== null && passage.validUntil === validFrom && passage.documentId === documentId,
  );
  if (before === undefined || others.length > 0) return null;
  if (before.passage.row !== null || before.passage.validFrom === validFrom) return null;
  return told.includes(before) ? before : hitBefore(before, told, found);
}

/** It answers as surely as what followed it would have. */
function beforeChoice(
  query: Query,
  before: Hit,
  { confidence }: AnswerChoice,
  index: PassageIndex,
): ToldChoice {
  const choice = chooseAnswer(query, [before], index);
  return { hits: [before], choice: choice === null ? null : { ...choice, confidence } };
}
