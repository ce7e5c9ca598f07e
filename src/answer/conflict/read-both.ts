import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { chooseSpan } from '../span/choose-span.ts';
import { areParallel } from './are-parallel.ts';
import type { Reading } from './reading.ts';
import { givesValue, readOwnValue, readValue, type Value } from './value.ts';

/** What two sentences answer to a question; `null`: they give no values of one kind. */
export function readBoth(
  query: Query,
  first: SentenceChoice,
  second: SentenceChoice,
): readonly [Reading, Reading] | null {
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

/** True where a reading gives the value of the other too: then it tells of both. */
export function tells({ choice, isParallel }: Reading, value: Value): boolean {
  return givesValue(isParallel ? choice.text : choice.hit.passage.text, value);
}
