import type { Names } from './phrases.ts';
import type { Turn } from './turn.ts';

/** A question with what it left out put in. */
export interface FollowUp {
  /** The question to answer. */
  readonly question: string;
  /** The same, where it is not the one that was asked. */
  readonly understoodAs: string | null;
  readonly need: Need;
}

/**
 * How much a question needs the turns before it.
 * - `whole`: not at all.
 * - `hint`: it is short enough to lean on them, and may as well stand by itself.
 * - `leaning`: it says `it`, `he`, `the second one`.
 * - `fragment`: it means little alone, such as `and Japan?` or `when?`.
 * - `unclear`: it needs them, and they do not say what it means.
 */
export type Need = 'whole' | 'hint' | 'leaning' | 'fragment' | 'unclear';

/** What is known of the words of a conversation. */
export interface Known {
  readonly names: Names;
  /** What most passages speak of, in lower case. */
  readonly common: ReadonlySet<string>;
}

/** What is known when a question is read; punctuation at the end of questions is taken off. */
export interface Context extends Known {
  /** The last few turns, oldest first. */
  readonly turns: readonly Turn[];
  readonly previous: Turn;
}

/** One way to read a question in the light of those before it; `null`: it is none of that kind. */
export type Reading = (asked: string, context: Context) => FollowUp | null;

/** A question as it was understood, without the word that tied it to the one before. */
export function understood(question: string, need: Need): FollowUp {
  const alone = question.replace(/^(?:and|or|but|so|ok(?:ay)?|then|also),?\s+/iu, '');
  return { question: alone, understoodAs: alone, need };
}
