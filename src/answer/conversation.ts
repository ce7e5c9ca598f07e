import type { Answer } from './answer.ts';
import { commonWords } from './conversation/common-words.ts';
import type { FollowUp } from './conversation/follow-up.ts';
import { resolveFollowUp } from './conversation/resolve-follow-up.ts';
import type { Turn } from './conversation/turn.ts';
import type { AnswerOptions, Engine } from './engine.ts';
import { normaliseQuestion } from './normalise-question.ts';

/** An answer that says how its question was understood, where that is not as it was asked. */
export type TurnAnswer = Answer & { readonly understoodAs: string | null };

/** An answer, and what the turns after it need to know. */
export interface AnsweredTurn {
  readonly turn: Turn;
  readonly answer: TurnAnswer;
}

/** As much of an engine as a conversation needs. */
export type Answerer = Pick<Engine, 'answer' | 'passages'>;

/** Answers questions that follow each other, each in the light of those before it. */
export function answerConversation(engine: Answerer, turns: readonly string[]): readonly TurnAnswer[] {
  const before: Turn[] = [];
  return turns.map((asked) => {
    const { turn, answer } = answerTurn(engine, before, asked);
    before.push(turn);
    return answer;
  });
}

/** Answers one question in the light of the turns before it, oldest first. */
export function answerTurn(
  engine: Answerer,
  before: readonly Turn[],
  text: string,
  options: AnswerOptions = {},
): AnsweredTurn {
  const asked = normaliseQuestion(text);
  const followUp = resolveFollowUp(before, asked, commonWords(engine.passages));
  const resolved = engine.answer(followUp.question, options);
  if (followUp.understoodAs === null) return answered(followUp.question, resolved, null);
  const literal = engine.answer(asked, options);
  if (!standsAlone(literal, resolved, followUp))
    return answered(followUp.question, resolved, followUp.understoodAs);
  // A pronoun means the same to the next question, whichever way this one was answered.
  return answered(followUp.need === 'leaning' ? followUp.question : asked, literal, null);
}

function answered(question: string, answer: Answer, understoodAs: string | null): AnsweredTurn {
  return { turn: { question, answer }, answer: { ...answer, understoodAs } };
}

/** A question that is answered with confidence as it stands is not dragged into what was said before. */
function standsAlone(literal: Answer, resolved: Answer, { need }: FollowUp): boolean {
  const isResolved = resolved.kind !== 'not-found';
  if (need === 'hint')
    return !isResolved || literal.confidence < HOPELESS || literal.confidence >= resolved.confidence;
  return !isResolved && literal.kind !== 'not-found' && literal.confidence >= SURE;
}

/** From here on a question that looks as if it left something out is answered well enough without. */
const SURE = 0.8;

/** Below this the words of a question are about nothing here; words from another one would not change that. */
const HOPELESS = 0.3;
