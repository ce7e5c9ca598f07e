import { MONTH } from '../../corpus/months.ts';
import { firstDay, lastDay, type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import { DATE } from '../../search/answer-type.ts';
import { findAll } from '../../search/find-all.ts';
import { keepLast } from '../../search/keep-last.ts';
import { remember } from '../../search/remember.ts';

/** A span of days, both inclusive. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** What a question says of time. */
export interface TimeRequest {
  /** The days it asks about; `null`: it names none, or several that make no span. */
  readonly span: Span | null;
  /** True where it asks what held on those days, false where it asks what began or took place on them. */
  readonly isState: boolean;
  readonly order: 'first' | 'last' | 'next' | 'previous' | null;
  /** True where it names days that are not in `span`: "in 2008 and 2010". */
  readonly isUnread: boolean;
  /** The day given beside a question that names none: what is "last" or "next" is so as seen from it. */
  readonly day: PartialDate | null;
}

/** The first day of a span without a beginning, and the last of one without an end. */
export const BEGINNING = '0000-01-01';
export const END = '9999-12-31';

/**
 * Reads dates, `first`, `last`, `next` and `previous` out of a question; `asOf` is a date given beside it. A question without
 * either asks what held on that day.
 */
export function readTime(question: string, asOf: PartialDate | undefined): TimeRequest {
  const asked = readAsked(question);
  if (asked.span !== null || asked.isUnread || asOf === undefined) return asked;
  if (asked.order !== null) return { ...asked, day: asOf };
  return { ...asked, span: { from: firstDay(asOf), until: lastDay(asOf) }, isState: true, day: asOf };
}

/** What a question says of time by itself; kept, because nearly every way to read a table asks for it. */
const readAsked = remember((question): TimeRequest => {
  const dates = readDates(question);
  const span = readSpan(question, dates);
  return {
    span,
    isState: span !== null && STATE.test(question) && !EVENT.test(question),
    order: readOrder(question),
    isUnread: span === null && dates.length > 0,
    day: null,
  };
});

/** The same of a query. */
export const timeAsked = keepLast(({ text }) => readTime(text, undefined));

const STATE = /\b(?:is|are|was|were|has|have|had)\b/iu;
const EVENT =
  /\b(?:join|admit|acced|enter|adopt|sign|held|hold|found|creat|establish|launch|happen|took place|take place|began|start|bec[ao]me|appoint|approv|agree|accept|welcom|pass(?:ed|ing)?\b|publish|issu|releas|endors|ratif|conclud|draft|wr(?:itten|ote)|(?:let|take|taken|took|came|come|got|get|brought|bring) in\b|(?:came|come) out\b)/iu;

const ORDERS: readonly (readonly [NonNullable<TimeRequest['order']>, RegExp])[] = [
  ['next', /\b(?:next|upcoming|coming|future|forthcoming)\b/iu],
  ['previous', /\b(?:previous|preceding|predecessor|former|prior(?! to)|past)\b/iu],
  ['last', /\b(?:last|latest|newest|most recent(?:ly)?)\b/iu],
  ['first', /\b(?:first|earliest|oldest|original|initial)\b/iu],
];

function readOrder(question: string): TimeRequest['order'] {
  return ORDERS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

interface FoundDate extends Span {
  /** Of a decade its last year; `null`: a day that no calendar has, or a century. */
  readonly date: PartialDate | null;
  readonly start: number;
  readonly end: number;
}

const MONTH_BEFORE_NUMBER = new RegExp(`\\b${MONTH}(?=,? \\d)`, 'giu');

function readDates(question: string): readonly FoundDate[] {
  if (!/\d/u.test(question)) return [];
  // People write months without their capital letter.
  const text = question.replace(
    MONTH_BEFORE_NUMBER,
    (month) => month.charAt(0).toUpperCase() + month.slice(1),
  );
  return findAll(text, DATE).map(({ 0: written, index: start }) => {
    const place = { start, end: start + written.length };
    const decade = /^(\d{3})0s$/u.exec(written)?.[1];
    if (decade !== undefined)
      return { date: `${decade}9`, from: `${decade}0-01-01`, until: `${decade}9-12-31`, ...place };
    const date = parsePartialDate(written.replace(/(?<=\d)(?:st|nd|rd|th)\b(?: of)?/u, ''));
    const days = date === null ? NO_DAYS : { from: firstDay(date), until: lastDay(date) };
    return { date, ...days, ...place };
  });
}

const NO_DAYS: Span = { from: END, until: BEGINNING };
function readSpan(question: string, dates: readonly FoundDate[]): Span | null {
  const [first, second, ...others] = dates;
  if (first === undefined || others.length > 0 || dates.some(({ date }) => date === null)) return null;
  if (second === undefined) return /\bbetween\b/iu.test(question) ? null : openSpan(first, question);
  return isRange(question, first, second)
    ? { from: first.from, until: second.until }
    : spanInside(openSpan(first, question), openSpan(second, question));
}

/** "After 2004 but before 2010", in either order. */
function spanInside(one: Span, other: Span): Span | null {
  const from = [one, other].find(({ until }) => until === END)?.from;
  const until = [one, other].find((span) => span.from === BEGINNING)?.until;
  return from === undefined || until === undefined || from > until ? null : { from, until };
}

/** "Between 2004 and 2010", "from 2004 to 2010", "2004-2010"; not "in 2004 and 2010". */
function isRange(question: string, first: FoundDate, second: FoundDate): boolean {
  if (first.from > second.until) return false;
  const isOpened = /\b(?:between|from)\s+(?:the\s+)?$/iu.test(question.slice(0, first.start));
  return (
    isOpened || /^\s*(?:-|–|—|to|until|till|through)\s*$/iu.test(question.slice(first.end, second.start))
  );
}

/** A date alone, or what is before, after or since it. */
function openSpan({ date, from, until, start, end }: FoundDate, question: string): Span {
  const ahead = question.slice(0, start);
  if (/\b(?:before|prior to|until|till|up to|by)\s+(?:the\s+)?$/iu.test(ahead))
    return { from: BEGINNING, until: dayBefore(from) };
  if (/\bafter\s+(?:the\s+)?$/iu.test(ahead)) return { from: dayAfter(date ?? until), until: END };
  const isSince =
    /\bsince\s+(?:the\s+)?$/iu.test(ahead) || /^\s*(?:onwards?|on\b|and later)/iu.test(question.slice(end));
  // "Documents from 2014" are of that year, also where they "are in force"; "who was chair from 2014" asks on.
  const isFrom =
    /\bfrom\s+(?:the\s+)?$/iu.test(ahead) && (STATE.test(ahead) || ahead.trim().length <= FROM_LENGTH);
  return { from, until: isSince || isFrom ? END : until };
}

const FROM_LENGTH = 'from the'.length;

/** The day before another. */
export function dayBefore(day: string): string {
  return isoDay(Date.parse(day) - DAY_MS);
}

/** The first day that no day of the date is later than. */
export function dayAfter(date: PartialDate): string {
  const [year = 0, month = MONTHS_A_YEAR, day] = date.split('-').map(Number);
  return isoDay(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** How long a span is; 0 where it ends before it begins. */
export function daysOf({ from, until }: Span): number {
  return Math.max(0, Date.parse(until) - Date.parse(from)) / DAY_MS;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS_A_YEAR = 12;

/** True for a word that can belong to a date: a day, a year, a month or a season, not a name that begins with one. */
export function isOfDate({ token }: { readonly token: string }): boolean {
  return DAY_OR_YEAR.test(token) || MONTH_OR_SEASON.test(token);
}

const DAY_OR_YEAR = /^(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?|\d{4}(?!\d)\S*)$/u;

const MONTH_OR_SEASON = new RegExp(`^(?:${MONTH}|spring|summer|autumn|winter)$`, 'iu');

/** True where a time that may have no beginning or end has a day in common with a span. */
export function overlaps(from: PartialDate | null, until: PartialDate | null, span: Span): boolean {
  return (from === null || firstDay(from) <= span.until) && (until === null || lastDay(until) >= span.from);
}

/** True for a date that reaches over the one end that a span has: "May 2014" of a time after 21 May 2014. */
export function isAcross(date: PartialDate, { from, until }: Span): boolean {
  if (from !== BEGINNING && until !== END) return false;
  const [first, last] = [firstDay(date), lastDay(date)];
  return (first < from && from <= last) || (first <= until && until < last);
}
