import type { Answer } from './answer.ts';
import { answerInLight } from './conversation/answer-in-light.ts';
import { asMeant } from './conversation/as-meant.ts';
import { asksForProof } from './conversation/asks-for-proof.ts';
import { commonWords } from './conversation/common-words.ts';
import type { Turn } from './conversation/turn.ts';
import type { AnswerOptions, Engine } from './engine.ts';
import { isSmallTalk, normaliseQuestion } from './normalise-question.ts';

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
  turns: readonly Turn[],
  text: string,
  options: AnswerOptions = {},
): AnsweredTurn {
  const typed = normaliseQuestion(text);
  const ask = (question: string) => engine.answer(question, options);
  // "Thanks!" is nothing that the next question goes on from.
  const before = turns.filter(({ question }) => !isSmallTalk(question));
  const last = before.at(-1);
  if (last !== undefined && asksForProof(typed))
    return { turn: last, answer: { ...last.answer, understoodAs: last.question } };
  const asked = last === undefined ? typed : asMeant(typed);
  const { question, answer, understoodAs } = isSmallTalk(asked)
    ? { question: asked, answer: ask(asked), understoodAs: null }
    : answerInLight(before, asked, { ask, common: commonWords(engine.passages) });
  return { turn: { question, answer }, answer: { ...answer, understoodAs } };
}
