import type { Answer } from '../../src/answer/answer.ts';
import { judgeAnswerable, judgeDeclined, type Outcome } from './judge-answer.ts';
import type { GoldenConversation } from './load-golden.ts';

/** What became of one turn; a follow-up needs the turns before it, a first turn does not. */
export interface TurnOutcome {
  readonly isFollowUp: boolean;
  readonly mustDecline: boolean;
  readonly outcome: Outcome;
}

/** Judges the answers to a conversation, one for each turn. */
export function judgeConversation(
  answers: readonly Answer[],
  { turns }: GoldenConversation,
): readonly TurnOutcome[] {
  return turns.flatMap((turn, position) => {
    const answer = answers[position];
    if (answer === undefined) return [];
    const outcome = turn.decline ? judgeDeclined(answer, turn) : judgeAnswerable(answer, turn);
    return [{ isFollowUp: position > 0, mustDecline: turn.decline, outcome }];
  });
}
