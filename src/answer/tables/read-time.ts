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
  /** `before` and `after` turn a named date into all that came before or after. */
  readonly isNow: boolean;
  readonly order: 'first' | 'last' | 'next' | 'previous' | null;
}

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

/** Reads dates, `now`, `first`, `last`, `next` and `previous` out of a question. */
export function readTime(question: string, asOf: PartialDate | undefined): TimeRequest {
  const span =
    readSpan(question) ?? (asOf === undefined ? null : { from: firstDay(asOf), until: lastDay(asOf) });
  return { span, isNow: span === null && NOW.test(question), order: readOrder(question) };
}

const NOW =
  /\b(?:now|currently?|today|present(?:ly)?|these days|at the moment|right now|nowadays|still|as of now|so far)\b/iu;

const ORDERS: readonly (readonly [NonNullable<TimeRequest['order']>, RegExp])[] = [
  ['next', /\b(?:next|upcoming|coming|future|forthcoming)\b/iu],
  ['previous', /\b(?:previous|preceding|predecessor|former|prior)\b/iu],
  ['last', /\b(?:last|latest|newest|(?:most )?recent(?:ly)?)\b/iu],
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
  if (second !== undefined && /\b(?:between|from)\b/iu.test(first.before)) {
    return { from: firstDay(first.date), until: lastDay(second.date) };
  }
  if (/\b(?:before|prior to|until|till|up to|by)\s+(?:the\s+)?$/iu.test(first.before))
    return { from: BEGINNING, until: dayBefore(first.date) };
  if (/\b(?:after|since|from)\s+(?:the\s+)?$/iu.test(first.before))
    return { from: firstDay(first.date), until: END };
  return { from: firstDay(first.date), until: lastDay(first.date) };
}

/** Compared as text, this is later than every day before the date and earlier than the date itself. */
function dayBefore(date: PartialDate): string {
  return `${firstDay(date)}!`.replace(/-01-01!$/u, '-00-99').replace('!', '');
}

/** True where a time that may have no beginning or end has a day in common with a span. */
export function overlaps(from: PartialDate | null, until: PartialDate | null, span: Span): boolean {
  return (from === null || firstDay(from) <= span.until) && (until === null || lastDay(until) >= span.from);
}
