import { ORDINAL } from '../grammar/ordinals.ts';
import type { Span } from '../tables/read-time.ts';
import { dateOfCell } from './cell-date.ts';
import { type ClaimDate, spanOf } from './claim-date.ts';
import type { ClaimRow } from './claim-rows.ts';
import { sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** Of when a statement counts something, and the pieces that say so. */
export interface CountedWhen {
  /** `null`: of today. */
  readonly span: Span | null;
  readonly units: readonly Unit[];
  /** True where it holds all the time, and not only at some time in it. */
  readonly isThroughout: boolean;
}

/** "In 2010", "from 2018 to 2022", "after the third summit"; `null`: that cannot be told. */
export function countedWhen(claim: Reading, rows: readonly ClaimRow[]): CountedWhen | null {
  const dates = claim.units.filter((unit) => unit.kind === 'date');
  const [first, second, ...others] = dates;
  const after = AFTER.exec(claim.text);
  if (after !== null) return within(afterEvent(claim, after, rows), dates);
  if (first === undefined) return { span: null, units: [], isThroughout: false };
  if (second === undefined) {
    const span = first.role === 'point' ? spanOf(first.date) : null;
    return span === null ? null : { span, units: dates, isThroughout: false };
  }
  const [from, until] = [spanOf(first.date)?.until, spanOf(second.date)?.from];
  if (others.length > 0 || !TO.test(claim.text.slice(first.end, second.start))) return null;
  if (from === undefined || until === undefined || from >= until) return null;
  return { span: { from, until }, units: dates, isThroughout: true };
}

/** "In 2010, after the third regatta": the day lies in each of the other times that are said. */
function within(
  when: CountedWhen | null,
  dates: readonly Extract<Unit, { kind: 'date' }>[],
): CountedWhen | null {
  const day = when?.span?.from;
  const isIn = ({ date }: { readonly date: ClaimDate }) => {
    const span = spanOf(date);
    return span !== null && day !== undefined && span.from <= day && day <= span.until;
  };
  return when !== null && dates.every(isIn) ? { ...when, units: [...when.units, ...dates] } : null;
}

const TO = /^\s*(?:-|–|to|until|till|through|and)\s*$/iu;
const AFTER = new RegExp(String.raw`\bafter the (${ORDINAL}) (\p{L}+)`, 'iu');

/** The day on which the row of a meeting says that it was. */
function afterEvent(
  { units }: Reading,
  { index, 0: all }: RegExpExecArray,
  rows: readonly ClaimRow[],
): CountedWhen | null {
  const event = units.filter(({ start }) => start >= index && start < index + all.length);
  const named = rows.filter(
    ({ name }) => event.length > 1 && event.every((unit) => name.some((one) => sharesKey(one, unit))),
  );
  const days = named.flatMap(({ cells }) =>
    cells.flatMap(({ header, text }) => (/^date$/iu.test(header) ? (dateOfCell(text)?.date ?? []) : [])),
  );
  const spans = days.flatMap((date) => (date.day === null ? [] : (spanOf(date)?.until ?? [])));
  const [day] = spans;
  if (day === undefined || spans.some((other) => other !== day)) return null;
  return { span: { from: day, until: day }, units: event, isThroughout: true };
}
