import { answerType } from '../../search/answer-type.ts';
import type { Answer } from '../answer.ts';
import { askOfOthers, explainsAll } from './ask-of-others.ts';
import type { FollowUp } from './follow-up.ts';
import { LEAD, leansOn } from './leans-on.ts';
import { asksBeyond, ignoresQuestion, losesSense, repeatsInstead } from './repeats-instead.ts';
import { contextOf, resolveFollowUp } from './resolve-follow-up.ts';
import type { Turn } from './turn.ts';

/** A question as the turns after it shall know it, with its answer. */
export interface Light extends Turn {
  /** How the question was understood, where that is not as it was asked. */
  readonly understoodAs: string | null;
}

interface Asking {
  readonly ask: (question: string) => Answer;
  /** What most passages speak of, in lower case. */
  readonly common: ReadonlySet<string>;
}

/** Answers one question in the light of the turns before it, oldest first. */
export function answerInLight(before: readonly Turn[], asked: string, asking: Asking): Light {
  const followUp = resolveFollowUp(before, asked, asking.common);
  const light = answerAsRead(before, asked, followUp, asking);
  if (followUp.need === 'fragment' && !isFound(light.answer))
    return answerAsBefore(before, asked, asking) ?? light;
  if (isSure(light.answer) || !mayGoOn(asked, followUp)) return light;
  if (isFound(light.answer) && light.question === followUp.question) return light;
  return answerOfOthers(before, asked, asking) ?? light;
}

/** `and Japan?` behind what nothing answered asks what was asked before that. */
function answerAsBefore(before: readonly Turn[], asked: string, { ask, common }: Asking): Light | null {
  if (isFound(before.at(-1)?.answer ?? null)) return null;
  const { question, understoodAs, need } = resolveFollowUp(before.slice(0, -1), asked, common);
  const answer = need === 'fragment' ? ask(question) : null;
  return answer !== null && explainsAll(answer) ? { question, answer, understoodAs } : null;
}

/** True for a whole question that may be about anything which was spoken of. */
function mayGoOn(asked: string, { question, need }: FollowUp): boolean {
  return (
    need !== 'unclear' &&
    need !== 'fragment' &&
    ![ONLY_TIME, ONE, HANGING].some((kind) => kind.test(asked)) &&
    !asksBeyond(question)
  );
}

function answerOfOthers(before: readonly Turn[], asked: string, { ask, common }: Asking): Light | null {
  const context = contextOf(before, common);
  if (context === null) return null;
  const found = askOfOthers(asked.replace(/[\s?!.…]+$/u, ''), context, askingOn(before.at(-1), ask));
  if (found === null) return null;
  const { followUp, answer } = found;
  return { question: followUp.question, answer, understoodAs: followUp.understoodAs };
}

function answerAsRead(before: readonly Turn[], asked: string, followUp: FollowUp, { ask }: Asking): Light {
  if (followUp.need === 'unclear') return unclear(before, ask(asked));
  const askOn = askingOn(before.at(-1), ask);
  const inContext = () => answerInContext(before.at(-1), asked, askOn);
  if (followUp.need === 'whole')
    return leansOn(asked, before)
      ? goOn(before, asked, ask, inContext)
      : answered(followUp.question, ask(followUp.question));
  const found = askOn(followUp.question);
  const isLost = followUp.need === 'fragment' && losesSense(found, before.at(-1));
  const resolved = isLost ? unanswered(found) : found;
  // Few words that go on from something mean nothing alone.
  if (followUp.need === 'hint' && !isFound(resolved) && leansOn(asked, before))
    return goOn(before, asked, ask, inContext);
  const isContinued =
    !isFound(resolved) &&
    !asksBeyond(followUp.question) &&
    !ONLY_TIME.test(asked) &&
    (ONE.test(asked) || before.at(-1)?.answer.kind !== 'not-found');
  const other = isContinued ? inContext() : null;
  if (other !== null && isFound(other.answer)) return other;
  const literal = ask(asked);
  const isLeaning = followUp.need === 'hint' && isFound(resolved) && leansOn(asked, before);
  if (
    isLeaning ||
    asksTheSame(followUp, before) ||
    HANGING.test(asked) ||
    ONE.test(asked) ||
    !standsAlone(literal, { resolved, inContext: other?.answer ?? null }, followUp)
  )
    return { question: followUp.question, answer: resolved, understoodAs: followUp.understoodAs };
  // A pronoun means the same to the next question, whichever way this one was answered.
  const isMeant = followUp.need === 'leaning' || !isFound(literal);
  return answered(isMeant ? followUp.question : asked, literal);
}

/** Asks what goes on from a turn: what only says the same again is no answer. */
function askingOn(before: Turn | undefined, ask: Asking['ask']): Asking['ask'] {
  return (question) => {
    const answer = ask(question);
    return repeatsInstead(question, answer, before) ? unanswered(answer) : answer;
  };
}

/** "And who chairs CICA now?" may go on from nothing: only the word at its head says that it does. */
function goOn(
  before: readonly Turn[],
  asked: string,
  ask: Asking['ask'],
  inContext: () => Light | null,
): Light {
  const bare = asked.replace(LEAD, '');
  const alone = answered(bare, ask(bare));
  if (!leansOn(bare, before) && isSure(alone.answer)) return alone;
  const together = inContext();
  // What nothing answered explains little of the next question.
  const isTold = isFound(before.at(-1)?.answer ?? null);
  if (together === null || isTold || !isFound(together.answer) || isSure(together.answer))
    return together ?? alone;
  return { ...together, answer: unanswered(together.answer) };
}

/** Asks a question behind the one before it, which then counts as what leads up to it; `null`: there is none. */
function answerInContext(before: Turn | undefined, asked: string, ask: Asking['ask']): Light | null {
  if (before === undefined) return null;
  const question = `${before.question.replace(/[\s?!.…]+$/u, '')}. ${asked}`;
  const answer = ask(question);
  const isIgnored = answer.confidence < ALL_EXPLAINED && ignoresQuestion(question, answer, before);
  return { question, answer: isIgnored ? unanswered(answer) : answer, understoodAs: question };
}

/** Answered as it was asked. */
function answered(question: string, answer: Answer): Light {
  return { question, answer, understoodAs: null };
}

/** What was spoken of before still is. */
function unclear(before: readonly Turn[], literal: Answer): Light {
  const answer = unanswered(literal);
  return { question: before.at(-1)?.question ?? literal.question, answer, understoodAs: null };
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
  const isResolved = isFound(resolved);
  if (need === 'hint')
    return !isResolved || literal.confidence < FOREIGN_TO_ALL || literal.confidence >= resolved.confidence;
  if (isResolved || !isSure(literal)) return false;
  return need !== 'leaning' || (isFound(inContext) && inContext?.best?.passage === literal.best?.passage);
}

function isSure(answer: Answer): boolean {
  return answer.kind !== 'not-found' && answer.confidence >= SURE;
}

function isFound(answer: Answer | null): boolean {
  return answer !== null && answer.kind !== 'not-found';
}

/** "And the fund?" behind "when was the council set up" asks when, and nothing else of the fund answers it. */
function asksTheSame({ need }: FollowUp, before: readonly Turn[]): boolean {
  const question = before.at(-1)?.question ?? '';
  return (
    need === 'fragment' &&
    (/\b(?:who|whom|when|where|how|which)\b/iu.test(question) || answerType(question) === 'yes-no')
  );
}

/** `and in Mongolian?`: a preposition with its noun is never a question. */
const HANGING =
  /^\W*(?:(?:and|or|but|what about|how about)\s+)?(?:in|on|at|to|from|by|for|with|of)\s(?!which\b|what\b|whom?\b|whose\b|how\b)/iu;

/** `and in 2010?`, `and now?`: what of that time, only the question before says. */
const ONLY_TIME =
  /^(?:(?:and|or|but|what about|how about) )?(?:(?:in|on|by|since|until|before|after) (?:\p{L}+ )?\d{4}|now|today|nowadays|currently)\W*$/iu;

/** `the latest one that was held`: one of what? */
const ONE = /^\W*(?:(?:and|or|but|what about|how about)\s+)?the (?:\p{L}+ )?ones?\b/iu;

/** From here on a question that looks as if it left something out is answered well enough without. */
const SURE = 0.8;

/** So sure is the row of a table that explains every word of a question. */
const ALL_EXPLAINED = 0.95;

/** Below this the words of a question are about nothing here; words from another one would not change that. */
const HOPELESS = 0.3;
/** Below this a question of few words is about nothing here at all. */
const FOREIGN_TO_ALL = 0.05;
