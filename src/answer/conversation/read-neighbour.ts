import { saysLittle } from './fill-pronouns.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { DATED, IN_NOW } from './replace-time.ts';
import { namedBy, type Turn } from './turn.ts';

const NEIGHBOUR =
  /\bwho\b.*\b(?:before|after|next)\b|^(?:and )?(?:before|after) (?:that|this|him|her|them|it)$|^(?:(?:and|what about) )?the (?:next )?one (?:right |just |directly )?(?:before|after)(?: (?:that|this|him|her|them|it))?$/iu;

/** `who was before him`: the question that named somebody, asked of the one beside. */
export function readNeighbour(asked: string, { turns }: Context): FollowUp | null {
  if (!NEIGHBOUR.test(asked) || !saysLittle(asked)) return null;
  const neighbour = askNeighbour(turns, asked);
  return neighbour === null ? null : understood(neighbour, 'leaning');
}

/** Asks a question of the one before or after its answer: `who is the head before Kairat Sarybay`. */
function askNeighbour(turns: readonly Turn[], asked: string): string | null {
  const side = /\b(?:before|after|next)\b/iu.exec(asked)?.[0].toLowerCase();
  if (side === undefined) return null;
  for (const turn of turns.toReversed()) {
    const name = namedBy(turn);
    if (name === null) continue;
    const frame = turn.question
      .replace(IN_NOW, '')
      .replace(/\b(?:very )?(?:first|last|current)\s/iu, '')
      // When one of them held it, the other did not.
      .replace(DATED, '')
      .replace(/\s(?:before|after)\s.*$/iu, '');
    return `${frame} ${side === 'next' ? 'after' : side} ${name}`;
  }
  return null;
}
