import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { chooseSpan } from '../span/choose-span.ts';
import { areParallel } from './are-parallel.ts';
import { readName } from './read-name.ts';
import { readParallelNames, withoutAttribution } from './read-parallel-names.ts';
import type { Reading } from './reading.ts';
import { asksForName, givesValue, readOwnValue, readValue, type Value } from './value.ts';

/** What two sentences answer to a question; `null`: they give no values of one kind. */
export function readBoth(
  query: Query,
  first: SentenceChoice,
  second: SentenceChoice,
): readonly [Reading, Reading] | null {
  const named = readNames(query, first, second);
  if (named !== null) return named;
  const isParallel = areParallel(first.text, second.text);
  const [a, b] = [first, second].map((choice) => ({
    sentence: choice.text,
    span: chooseSpan(query, choice),
  }));
  if (a === undefined || b === undefined) return null;
  const own = isParallel ? [readOwnValue(query, a, b.sentence), readOwnValue(query, b, a.sentence)] : [];
  const [ofFirst, ofSecond] =
    own.every((value) => value != null) && own.length > 0 ? own : [readValue(query, a), readValue(query, b)];
  if (ofFirst == null || ofSecond == null) return null;
  return [
    { choice: first, value: ofFirst, isParallel },
    { choice: second, value: ofSecond, isParallel },
  ];
}

/** The names in which two sentences differ, whoever says so, where the one is what the first sentence answers. */
function readNames(
  query: Query,
  first: SentenceChoice,
  second: SentenceChoice,
): readonly [Reading, Reading] | null {
  if (!asksForName(query)) return null;
  const sides = [first, second].map((choice) => ({ ...choice, text: withoutAttribution(choice.text) }));
  const [a, b] = sides;
  if (a === undefined || b === undefined) return null;
  const names = readParallelNames(a.text, b.text);
  const value = readValue(query, { sentence: first.text, span: chooseSpan(query, first) });
  if (names === null || value === null || !value.text.includes(names[0])) return null;
  const [own, other] = names.map((text) => ({ kind: 'name', text, name: readName(text) }) as const);
  if (own === undefined || other === undefined) return null;
  return [
    { choice: a, value: own, isParallel: false },
    { choice: b, value: other, isParallel: false },
  ];
}

/** True where a reading gives the value of the other too: then it tells of both. */
export function tells({ choice, isParallel }: Reading, value: Value): boolean {
  return givesValue(isParallel ? choice.text : choice.hit.passage.text, value);
}
