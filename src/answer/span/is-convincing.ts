import { type AnswerType, DATE, NUMBER } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import type { SpanChoice } from './span-choice.ts';

/**
 * From how much sureness on a short answer may be shown by itself: a bad one is worse than none. Measured on
 * articles that no weight was fitted on. Types that are not named are answered by a sentence, not by a few of its words.
 */
const BARS: Partial<Record<AnswerType, number>> = {
  date: 0.5,
  number: 0.6,
  duration: 0.6,
  person: 0.6,
  place: 0.6,
  thing: 0.7,
};

/** A name and nothing else: "the Republic of Korea", "Almaty, Kazakhstan". */
const ONLY_NAMES =
  /^(?:the |The )?\p{Lu}[^\s,]*(?:,? (?:(?:of|the|and|for|de|la|von|van|bin|al|du|des|del) ){0,2}\p{Lu}[^\s,]*)*$/u;

/** "What did they say?" is answered by a clause; keywords say what they are about, not what is asked for. */
const ASKS_FOR_THING = /\b(?:what|which|whose)\b(?! (?:do|does|did|can|could|will|would|about)\b)/iu;

/** True where the short answer may be shown: the engine is sure, and it is the kind of thing asked for. */
export function isConvincing(query: Query, { text, sureness }: SpanChoice): boolean {
  return sureness >= (BARS[query.type] ?? Number.POSITIVE_INFINITY) && isKind(query, text);
}

function isKind(query: Query, span: string): boolean {
  const date = span.match(DATE);
  switch (query.type) {
    case 'date':
      return date !== null;
    case 'number':
    case 'duration':
      return span.match(NUMBER) !== null && date?.[0] !== span;
    case 'person':
    case 'place':
      return ONLY_NAMES.test(span) && date === null && !isOneOfSeveral(query, span);
    default:
      return ASKS_FOR_THING.test(query.text) && !isOneOfSeveral(query, span);
  }
}

/** One name is not an answer to "Which countries …" or "Who are …". */
function isOneOfSeveral({ text }: Query, span: string): boolean {
  return ASKS_FOR_SEVERAL.test(text) && !/,| and /u.test(span);
}

/** A plural right after the question word, or after a word that does not go without a noun. */
const ASKS_FOR_SEVERAL =
  /\bwho (?:are|were)\b|\b(?:what|which)(?: (?:are|were)(?: the)?)?(?: (?:member|observer|partner|main|new|other|two|three|four|five|\p{L}+(?:al|ic|ive|an)))?(?! (?:is|was|has|does)\b) (?:people|\p{L}+[^\P{L}isu]s)\b/iu;
