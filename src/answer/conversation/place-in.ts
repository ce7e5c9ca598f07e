import { eventOf } from './event-in.ts';
import type { Context } from './follow-up.ts';
import { readPhrases } from './phrases.ts';
import { latest, thingIn } from './pronoun-meanings.ts';
import { isBareName } from './replace-name-inside.ts';
import { singular } from './singular.ts';
import { isDate } from './topic.ts';
import type { Turn } from './turn.ts';
import { contentWords } from './word-kinds.ts';

/** A place that was named, or else the event that was spoken of. */
export function placeIn(context: Context, filled: string): string | null {
  const said = latest(context.turns, (turn) => placeSaid(turn, context) ?? eventSaid(turn, context));
  if (said !== null) return said;
  const event = thingIn('one', context, filled);
  const words = new Set(contentWords(filled.toLowerCase()));
  // "Is CICA an observer there" behind "which bodies are CICA observers": that is not where.
  const isElsewhere = contentWords((event ?? '').toLowerCase()).some(
    (word) => !words.has(singular(word) ?? word),
  );
  const isNamed = event !== null && (/^the\s/iu.test(event) || isBareName(event, context.names));
  return !isNamed || !isElsewhere || isDate(event) ? null : `at ${event}`;
}

function placeSaid({ question }: Turn, { names }: Context): string | null {
  const phrase = readPhrases(question, names).find(
    ({ preposition, text, role }) =>
      role === 'plain' && /^(?:in|at|to)$/u.test(preposition ?? '') && !/\d{4}/u.test(text),
  );
  return phrase === undefined ? null : `in ${phrase.text}`;
}

/** `the special meeting in 2020`, whatever else was asked of it meanwhile. */
function eventSaid(turn: Turn, context: Context): string | null {
  const event = eventOf(turn, context);
  return event === null || !/^the\s/iu.test(event) ? null : `at ${event}`;
}
