import type { PartialDate } from '../../corpus/partial-date.ts';
import type { AnswerType } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { isConvincing } from '../span/is-convincing.ts';
import type { SpanChoice } from '../span/span-choice.ts';
import { type Amount, amountsClash, readAmounts } from './read-amounts.ts';
import { datesAgree, readDates, saysNoMore } from './read-dates.ts';
import { type Name, namesClash, readName } from './read-name.ts';

/** A short answer as far as it can be compared with another one. */
export type Value = { readonly text: string } & (
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'name'; readonly name: Name }
);

/** Kinds of questions whose answers can be compared, and what answers them. */
const KINDS: Partial<Record<AnswerType, Value['kind']>> = {
  date: 'date',
  number: 'amount',
  duration: 'amount',
  person: 'name',
  place: 'name',
};

/** True where what answers a question can be compared with what else answers it. */
export function isComparable({ type }: Query): boolean {
  return KINDS[type] !== undefined;
}

/** The kinds of values that may answer a question. */
export function kindsAsked({ type }: Query): readonly Value['kind'][] {
  const kind = KINDS[type];
  if (kind !== undefined) return [kind];
  return type === 'thing' ? ['name', 'amount', 'date'] : [];
}

/** True where a name answers a question. */
export function asksForName({ type }: Query): boolean {
  return KINDS[type] === 'name';
}

/** A sentence and the short answer that was chosen in it. */
export interface Answering {
  readonly sentence: string;
  readonly span: SpanChoice | null;
}

/**
 * What a sentence answers to a question, as a value: the one in its short answer, or the only one of its kind.
 * `null`: it gives none, or it is not clear which.
 */
export function readValue(query: Query, { sentence, span }: Answering): Value | null {
  const short = span !== null && isConvincing(query, span, sentence) ? span.text : null;
  const kind = KINDS[query.type];
  if (kind === undefined) return null;
  if (kind === 'name') return short === null ? null : { kind, text: short, name: readName(short) };
  const held = newValues(query, sentence, kind);
  const chosen = short === null ? [] : held.filter(({ text }) => short.includes(text));
  return onlyOne(chosen.length > 0 ? chosen : held);
}

/**
 * The value of a sentence that another sentence in nearly the same words does not give: clear also where the
 * sentence gives more values, if the short answer, however unsure, is this one.
 */
export function readOwnValue(query: Query, { sentence, span }: Answering, other: string): Value | null {
  const kind = KINDS[query.type];
  const value = kind === undefined || kind === 'name' ? null : readUnshared(query, kind, sentence, other);
  return value !== null && span?.text.includes(value.text) === true ? value : null;
}

/** The one date or number of a sentence that neither another sentence nor the question gives; `null`: there is none, or there are more. */
export function readUnshared(
  query: Query,
  kind: 'date' | 'amount',
  sentence: string,
  other = '',
): Value | null {
  const shared = valuesIn(other, kind);
  return onlyOne(
    newValues(query, sentence, kind).filter((value) => !shared.some((one) => isSame(one, value))),
  );
}

/** How many different values that could answer a text gives; names are not told from one another. */
export function countValues(query: Query, text: string): number {
  const kind = KINDS[query.type];
  if (kind === undefined || kind === 'name') return Number.POSITIVE_INFINITY;
  const values = newValues(query, text, kind);
  return values.filter((value, at) => !values.slice(0, at).some((other) => isSame(value, other))).length;
}

/** What is asked with is not what is asked for. */
function newValues({ text }: Query, sentence: string, kind: 'date' | 'amount'): readonly Value[] {
  const asked = valuesIn(text, kind);
  return valuesIn(sentence, kind).filter((value) => !asked.some((other) => isGiven(value, other)));
}

function onlyOne([only, ...others]: readonly Value[]): Value | null {
  return only === undefined || others.some((other) => !isSame(other, only)) ? null : only;
}

function valuesIn(text: string, kind: 'date' | 'amount'): readonly Value[] {
  if (kind === 'date') return readDates(text).map((found) => ({ kind, ...found }));
  return readAmounts(text).map((amount) => ({ kind, text: amount.text, amount }));
}

/** True for a value that says no more than the question does: 1993, but not March 1993. */
function isGiven(value: Value, asked: Value): boolean {
  if (value.kind === 'date' && asked.kind === 'date') return saysNoMore(value.date, asked.date);
  return isSame(value, asked);
}

function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return datesAgree(a.date, b.date);
  return a.kind === 'amount' && b.kind === 'amount' && a.amount.value === b.amount.value;
}

/** True where two values of one thing cannot both be right. */
export function valuesClash(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return !datesAgree(a.date, b.date);
  if (a.kind === 'amount' && b.kind === 'amount') return amountsClash(a.amount, b.amount);
  return a.kind === 'name' && b.kind === 'name' && namesClash(a.name, b.name);
}

/** True where a text gives the value too, in whatever connection: then it tells of both. */
export function givesValue(text: string, value: Value): boolean {
  if (value.kind !== 'name') return valuesIn(text, value.kind).some((found) => isSame(found, value));
  const words = new Set(tokenize(text).map((token) => foldToken(token.text)));
  return value.name.words.some((word) => words.has(word));
}
