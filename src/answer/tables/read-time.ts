import { firstDay, lastDay, type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import { DATE } from '../../search/answer-type.ts';

/** A span of days, both inclusive. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** What a question says of time. */
export interface TimeRequest {
  /** The days it asks about; `null`: it names none. */
  readonly span: Span | null;
  /** True where it asks what held on those days, false where it asks what began or took place on them. */
  readonly isState: boolean;
  readonly order: 'first' | 'last' | 'next' | 'previous' | null;
}

/** The first day of a span without a beginning, and the last of one without an end. */
export const BEGINNING = '0000-01-01';
export const END = '9999-12-31';

/** Reads dates, `first`, `last`, `next` and `previous` out of a question; `asOf` is a date given beside it. */
export function readTime(question: string, asOf: PartialDate | undefined): TimeRequest {
  const asked = readSpan(question);
  const given = asOf === undefined ? null : { from: firstDay(asOf), until: lastDay(asOf) };
  const isState = asked === null ? given !== null : STATE.test(question) && !EVENT.test(question);
  return { span: asked ?? given, isState, order: readOrder(question) };
}

const STATE = /\b(?:is|are|was|were|has|have|had)\b/iu;
const EVENT =
  /\b(?:join|admit|acced|enter|adopt|sign|held|hold|found|creat|establish|launch|happen|took place|take place|began|start|bec[ao]me|appoint|approv|agree)/iu;

const ORDERS: readonly (readonly [NonNullable<TimeRequest['order']>, RegExp])[] = [
  ['next', /\b(?:next|upcoming|coming|future|forthcoming)\b/iu],
  ['previous', /\b(?:previous|preceding|predecessor|former|prior)\b/iu],
  ['last', /\b(?:last|latest|newest|most recent(?:ly)?)\b/iu],
  ['first', /\b(?:first|earliest|oldest|original|initial)\b/iu],
];

function readOrder(question: string): TimeRequest['order'] {
  return ORDERS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

function readSpan(question: string): Span | null {
  const dates = question
    .matchAll(DATE)
    .flatMap((match) => {
      const date = parsePartialDate(match[0].replace(/(?<=\d)(?:st|nd|rd|th)\b(?: of)?/u, ''));
      return date === null ? [] : [{ date, before: question.slice(0, match.index) }];
    })
    .toArray();
  const [first, second] = dates;
  if (first === undefined) return null;
  const isBetween = /\bbetween\b/iu.test(question);
  if (isBetween && second === undefined) return null;
  if (second !== undefined && /\b(?:between|from)\b/iu.test(first.before)) {
    return { from: firstDay(first.date), until: lastDay(second.date) };
  }
  if (/\b(?:before|prior to|until|till|up to|by)\s+(?:the\s+)?$/iu.test(first.before))
    return { from: BEGINNING, until: dayBefore(first.date) };
  if (/\bafter\s+(?:the\s+)?$/iu.test(first.before)) return { from: dayAfter(first.date), until: END };
  if (/\b(?:since|from)\s+(?:the\s+)?$/iu.test(first.before))
    return { from: firstDay(first.date), until: END };
  return { from: firstDay(first.date), until: lastDay(first.date) };
}

function dayBefore(date: PartialDate): string {
  return isoDay(Date.parse(firstDay(date)) - DAY_MS);
}

/** The first day that no day of the date is later than. */
function dayAfter(date: PartialDate): string {
  const [year = 0, month = MONTHS_A_YEAR, day] = date.split('-').map(Number);
  return isoDay(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS_A_YEAR = 12;

/** True where a time that may have no beginning or end has a day in common with a span. */
export function overlaps(from: PartialDate | null, until: PartialDate | null, span: Span): boolean {
  return (from === null || firstDay(from) <= span.until) && (until === null || lastDay(until) >= span.from);
}
