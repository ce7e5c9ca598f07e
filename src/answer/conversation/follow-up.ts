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
 */
export type Need = 'whole' | 'hint' | 'leaning' | 'fragment';

/** What is known when a question is read; punctuation at the end of questions is taken off. */
export interface Context {
  /** The last few turns, oldest first. */
  readonly turns: readonly Turn[];
  readonly previous: Turn;
  readonly names: Names;
}

/** One way to read a question in the light of those before it; `null`: it is none of that kind. */
export type Reading = (asked: string, context: Context) => FollowUp | null;

export function understood(question: string, need: Need): FollowUp {
  return { question, understoodAs: question, need };
}
