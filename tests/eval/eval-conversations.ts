import { answerConversation } from '../../src/answer/conversation.ts';
import type { Engine } from '../../src/answer/engine.ts';
import { printTable } from '../support/print-table.ts';
import { share } from './eval-golden.ts';
import { judgeConversation, type TurnOutcome } from './judge-conversation.ts';
import type { GoldenConversation } from './load-golden.ts';

/** Holds every conversation of the golden set and prints what became of first turns and of follow-ups. */
export function evalConversations(
  engine: Engine,
  conversations: readonly GoldenConversation[],
  title: string,
) {
  const judged = conversations.flatMap((conversation) =>
    judgeConversation(
      answerConversation(
        engine,
        conversation.turns.map(({ q }) => q),
      ),
      conversation,
    ),
  );
  const isRight = ({ mustDecline, outcome }: TurnOutcome) =>
    outcome === 'right' || (mustDecline && outcome === 'declined');
  const row = (name: string, own: readonly TurnOutcome[]) => [
    name,
    String(own.length),
    share(own, isRight),
    share(own, ({ outcome }) => outcome === 'wrong'),
  ];
  const followUps = judged.filter(({ isFollowUp }) => isFollowUp);
  console.log(`${title} (percent)`);
  printTable(
    ['turns', 'asked', 'right', 'wrong'],
    [
      row(
        'first',
        judged.filter(({ isFollowUp }) => !isFollowUp),
      ),
      row('follow-ups', followUps),
    ],
  );
  return {
    right: share(followUps, isRight),
    wrong: share(followUps, ({ outcome }) => outcome === 'wrong'),
  };
}
