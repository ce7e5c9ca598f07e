import { EVENT } from './event.ts';
import type { Context } from './follow-up.ts';
import { readPhrases } from './phrases.ts';
import { headNoun, topicOf } from './topic.ts';
import type { Turn } from './turn.ts';

/** The event of the latest turn that speaks of one; `null`: none does. */
export function eventIn(context: Context): string | null {
  const events = context.turns.toReversed().map((turn) => eventOf(turn, context));
  return events.find((event) => event !== null) ?? null;
}

/** The event that a question is about, or that what it is about belongs to: the summit of `the theme of the summit`. */
export function eventOf(turn: Turn, context: Context): string | null {
  const topic = topicOf(turn, context, { count: 'one' }) ?? '';
  const owner = topic.split(/\sof (?=the\b)/u).at(-1) ?? '';
  const others = readPhrases(turn.question, context.names).filter(({ role }) => role !== 'verb');
  const named = [topic, owner, ...others.map(({ text }) => text)];
  return named.find((part) => EVENT.test(headNoun(part))) ?? null;
}
