import { NAME } from '../../search/answer-type.ts';
import type { Answer } from '../answer.ts';
import type { Names } from './phrases.ts';

/** A question of a conversation as it was understood, and its answer. */
export interface Turn {
  /** With what it left out put in. */
  readonly question: string;
  readonly answer: Answer;
}

/** The names in what was found for some turns: people repeat them in small letters. */
export function namesIn(turns: readonly Turn[]): Names {
  const texts = turns.flatMap(({ answer }) => answer.hits.map(({ passage }) => passage.text));
  return new Set(texts.flatMap((text) => [...text.matchAll(NAME)].map(([name]) => plainName(name))));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an|in|on|at) /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a turn was answered with in short, where that is a name. */
export function namedBy({ answer }: Turn): string | null {
  const short = 'short' in answer ? answer.short : null;
  return short !== null && /^\p{Lu}/u.test(short) && short.length <= NAME_LENGTH ? short : null;
}

/** Longer than any name of a person or a state that is worth repeating in a question. */
const NAME_LENGTH = 60;
