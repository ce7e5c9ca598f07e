import type { SentenceChoice } from '../choose-sentence.ts';
import { DAY_OR_MONTH } from '../grammar/calendar.ts';

/** A name that does not only begin a sentence. */
const NAME = /(?<=\S\s+)\p{Lu}\p{L}+/gu;

/**
 * True where the words that two sentences share are said of the same thing: they name it, or stand under the same heading.
 * "The museum" is that of the heading, unless the sentence says which.
 */
export function areOfOneThing(
  shared: string,
  { hit: a }: SentenceChoice,
  { hit: b }: SentenceChoice,
): boolean {
  const named = (shared.match(NAME) ?? []).some((name) => !DAY_OR_MONTH.test(name));
  const [heading, other] = [a, b].map(({ passage }) => passage.headings.join('\n'));
  return named || (heading === other && heading !== '');
}
