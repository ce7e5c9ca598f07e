import { NAME } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { countedWords } from '../doubts/counted-words.ts';
import { chooseSpan } from '../span/choose-span.ts';
import { areOfOneThing } from './are-of-one-thing.ts';
import type { Chosen } from './find-conflict.ts';
import { isOfAnotherTime } from './is-of-another-time.ts';
import { readName } from './read-name.ts';
import { readDifference, readParallelNames, withoutAttribution } from './read-parallel-names.ts';
import { kindsAsked, readUnshared, type Value, valuesClash } from './value.ts';

/**
 * Finds a sentence of another passage that says the same as the best one in the same words, but for the value that is asked for:
 * whatever else the passages say, one of the two is mistaken. `null`: there is none.
 */
export function findTwin({ query, best, choices }: Chosen): SentenceChoice | null {
  if (kindsAsked(query).length === 0) return null;
  const isAlike = makeIsAlike(best.text);
  return choices.find((choice) => isAlike(choice.text) && isTwin(query, best, choice)) ?? null;
}

/** Makes the test whether a sentence begins or ends like another one: those that differ in one place do, and hardly any others. */
function makeIsAlike(text: string): (other: string) => boolean {
  const [start, end] = endsOf(text);
  return (other) => {
    const [otherStart, otherEnd] = endsOf(other);
    return otherStart === start || otherEnd === end;
  };
}

/** The first and the last word or two, without who says so. */
function endsOf(text: string): readonly [string, string] {
  const said = text.startsWith('According to ') ? withoutAttribution(text) : text;
  return [said.slice(0, END).toLowerCase(), said.slice(-END)];
}

const END = 10;

function isTwin(query: Query, best: SentenceChoice, other: SentenceChoice): boolean {
  const { passage } = other.hit;
  if (passage === best.hit.passage || passage.row !== null || passage.isElsewhere) return false;
  const values = readValues(query, best, other);
  if (values === null) return false;
  const [a, b] = values;
  return (
    valuesClash(a, b) &&
    nameTheSame(query, best, other) &&
    areOfOneThing(best.text.replace(a.text, ''), best, other) &&
    !isOfAnotherTime(
      { choice: best, value: a, isParallel: true },
      { choice: other, value: b, isParallel: true },
    )
  );
}

/** The values in which two sentences differ, where they are what is asked for; `null`: they differ otherwise. */
function readValues(
  query: Query,
  best: SentenceChoice,
  other: SentenceChoice,
): readonly [Value, Value] | null {
  const [first, second] = [withoutAttribution(best.text), withoutAttribution(other.text)];
  const difference = readDifference(first, second);
  if (difference === null) return null;
  for (const kind of kindsAsked(query)) {
    const [a, b] =
      kind === 'name'
        ? (readParallelNames(first, second)?.map(nameOf) ?? [])
        : [readUnshared(query, kind, first, second), readUnshared(query, kind, second, first)];
    if (a == null || b == null || !isOnly(a, difference[0]) || !isOnly(b, difference[1])) continue;
    if (isAsked(query, best, a) || isAsked(query, other, b)) return [exact(a), exact(b)];
  }
  return null;
}

/** True where there is nothing in a place but a value, or a part of it; "1931" is not "again in 1931". */
function isOnly({ text }: Value, place: string): boolean {
  return text.includes(place) || SMALL.test(place.replace(text, ''));
}

const SMALL = /^(?:\s|in|on|at|the|of)*$/iu;

function nameOf(text: string): Value {
  return { kind: 'name', text, name: readName(text) };
}

/** In the same words "about 600,000" is not "about 700,000". */
function exact(value: Value): Value {
  return value.kind === 'amount' ? { ...value, amount: { ...value.amount, isRough: false } } : value;
}

/** True for the value that the short answer gives, or that is the only one which could be meant. */
function isAsked(query: Query, choice: SentenceChoice, value: Value): boolean {
  if (chooseSpan(query, choice)?.text.includes(value.text) === true) return true;
  if (query.type === 'thing') return false;
  if (value.kind === 'name') return namesIn(choice.text, query).length === 1;
  if (readUnshared(query, value.kind, choice.text)?.text === value.text) return true;
  const counted = countedWords(query.text);
  const ofValue = value.kind === 'amount' ? value.amount.counted : [];
  return counted.length > 0 && counted.every((word) => ofValue.includes(word));
}

function namesIn(sentence: string, { text }: Query): readonly string[] {
  return (sentence.match(NAME) ?? []).filter((name) => !text.includes(name));
}

/** True where both passages hold the same names and numbers of the question. */
function nameTheSame({ terms }: Query, best: SentenceChoice, other: SentenceChoice): boolean {
  const [a = 0, b = 0] = [best, other].map(({ match }) => match.text | match.above);
  return terms.every(
    ({ isName, isNumber }, position) => !(isName || isNumber) || ((a ^ b) & (1 << position)) === 0,
  );
}
