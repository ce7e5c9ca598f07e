import type { Answer } from './answer.ts';
import { commonWords } from './conversation/common-words.ts';
import type { FollowUp } from './conversation/follow-up.ts';
import { LEAD, leansOn } from './conversation/leans-on.ts';
import { repeatsInstead } from './conversation/repeats-instead.ts';
import { resolveFollowUp } from './conversation/resolve-follow-up.ts';
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
  const asked = normaliseQuestion(text);
  const ask = (question: string) => engine.answer(question, options);
  if (isSmallTalk(asked)) return answered(asked, ask(asked), null);
  // "Thanks!" is nothing that the next question goes on from.
  const before = turns.filter(({ question }) => !isSmallTalk(question));
  const followUp = resolveFollowUp(before, asked, commonWords(engine.passages));
  const inContext = () => answerInContext(before.at(-1), asked, ask);
  const goOn = () => {
    const bare = asked.replace(LEAD, '');
    const alone = answered(bare, ask(bare), null);
    // "And who chairs CICA now?" may go on from nothing: only the word at its head says that it does.
    return !leansOn(bare, before) && isSure(alone.answer) ? alone : (inContext() ?? alone);
  };
  if (followUp.need === 'unclear') return unclear(before, ask(asked));
  if (followUp.need === 'whole')
    return leansOn(asked, before) ? goOn() : answered(followUp.question, ask(followUp.question), null);
  const resolved = ask(followUp.question);
  if (followUp.need === 'fragment' && repeatsInstead(followUp.question, resolved, before.at(-1)))
    return answered(followUp.question, unanswered(resolved), followUp.understoodAs);
  // Few words that go on from something mean nothing alone.
  if (followUp.need === 'hint' && resolved.kind === 'not-found' && leansOn(asked, before)) return goOn();
  const isContinued = resolved.kind === 'not-found' && before.at(-1)?.answer.kind !== 'not-found';
  const other = isContinued ? inContext() : null;
  if (other !== null && isFound(other.answer)) return other;
  const literal = ask(asked);
  if (HANGING.test(asked) || !standsAlone(literal, { resolved, inContext: other?.answer ?? null }, followUp))
    return answered(followUp.question, resolved, followUp.understoodAs);
  // A pronoun means the same to the next question, whichever way this one was answered.
  return answered(followUp.need === 'leaning' ? followUp.question : asked, literal, null);
}

/** Asks a question behind the one before it, which then counts as what leads up to it; `null`: there is none. */
function answerInContext(
  before: Turn | undefined,
  asked: string,
  ask: (question: string) => Answer,
): AnsweredTurn | null {
  if (before === undefined) return null;
  const question = `${before.question.replace(/[\s?!.…]+$/u, '')}. ${asked}`;
  return answered(question, ask(question), question);
}

function answered(question: string, answer: Answer, understoodAs: string | null): AnsweredTurn {
  return { turn: { question, answer }, answer: { ...answer, understoodAs } };
}

/** What was spoken of before still is. */
function unclear(before: readonly Turn[], literal: Answer): AnsweredTurn {
  const answer = unanswered(literal);
  return {
    turn: before.at(-1) ?? { question: literal.question, answer },
    answer: { ...answer, understoodAs: null },
  };
}

/** A question of which it is not clear what it asks is not answered, however well it could be. */
function unanswered({ question, hits, best, confidence }: Answer): Answer {
  return { kind: 'not-found', question, hits, best, confidence: Math.min(confidence, HOPELESS) };
}

interface Readings {
  readonly resolved: Answer;
  readonly inContext: Answer | null;
}

/**
 * A question that is answered with confidence as it stands is not dragged into what was said before; one that says `it` only
 * where the turn before leads to the same passage.
 */
function standsAlone(literal: Answer, { resolved, inContext }: Readings, { need }: FollowUp): boolean {
  const isResolved = resolved.kind !== 'not-found';
  if (need === 'hint')
    return !isResolved || literal.confidence < HOPELESS || literal.confidence >= resolved.confidence;
  if (isResolved || !isSure(literal)) return false;
  return need !== 'leaning' || (isFound(inContext) && inContext?.best?.passage === literal.best?.passage);
}

function isSure(answer: Answer): boolean {
  return answer.kind !== 'not-found' && answer.confidence >= SURE;
}

function isFound(answer: Answer | null): boolean {
  return answer !== null && answer.kind !== 'not-found';
}

/** `and in Mongolian?`: a preposition with its noun is never a question. */
const HANGING =
  /^\W*(?:(?:and|or|but|what about|how about)\s+)?(?:in|on|at|to|from|by|for|with|of)\s(?!which\b|what\b|whom?\b|whose\b|how\b)/iu;

/** From here on a question that looks as if it left something out is answered well enough without. */
const SURE = 0.8;

/** Below this the words of a question are about nothing here; words from another one would not change that. */
const HOPELESS = 0.3;
