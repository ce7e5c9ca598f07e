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

const ASKS = /\b(?:what|which|whose)\b/iu;

/** True where the short answer may be shown: the engine is sure, and it is the kind of thing asked for. */
export function isConvincing({ type, text }: Query, span: SpanChoice): boolean {
  return span.sureness >= (BARS[type] ?? Number.POSITIVE_INFINITY) && isKind(type, span.text, text);
}

function isKind(type: AnswerType, span: string, question: string): boolean {
  switch (type) {
    case 'date':
      return span.match(DATE) !== null;
    case 'number':
    case 'duration':
      return span.match(NUMBER) !== null;
    case 'person':
    case 'place':
      return ONLY_NAMES.test(span) && span.match(DATE) === null;
    default:
      // Keywords say what they are about, not what is asked for.
      return ASKS.test(question);
  }
}
