import { NAME } from '../../search/answer-type.ts';
import type { Answer } from '../answer.ts';
import { fillPronouns, saysLittle } from './fill-pronouns.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { readPhrases } from './phrases.ts';
import { isSomebody, withoutTitle } from './pronoun-meanings.ts';
import { askedOf } from './read-hint.ts';
import { isOfAll } from './read-of-all.ts';
import { isBareName } from './replace-name-inside.ts';
import { headNoun, isCommon, isDate, topicOf } from './topic.ts';
import { rowNamed, type Turn } from './turn.ts';
import { contentWords } from './word-kinds.ts';

/** As many things are tried; what was spoken of before them is seldom meant. */
const ENOUGH = 8;
/** Of the last turns so many are tried: that something further back is meant is but a guess, and wrong more often. */
const LAST_TURNS = 2;
/** In what goes on from all that was said, words that tell one thing from another as little as a pronoun does. */
const OF_NOTHING =
  /\b(?:others?|some|sources?|(?:web)?sites?|people|something|different(?:ly)?|otherwise|decided|planned|intended|expected|foreseen|announced|true|right|correct|time)\b/giu;
/** So sure an answer is that is not given by chance, whatever the question was asked of. */
const SURE = 0.8;
/** All of a question's words, but for rounding. */
const WHOLE = 0.999;
const SOMEBODY = /\b(?:he|she|him|his|her|hers)\b/iu;

/**
 * Asks a question of each thing that the turns before spoke of, the latest first, until one answer is sure and explains
 * every word; `null`: none does.
 */
export function askOfOthers(
  asked: string,
  context: Context,
  ask: (question: string) => Answer,
): { readonly followUp: FollowUp; readonly answer: Answer } | null {
  if (saysLittle(isOfAll(asked) ? asked.replace(OF_NOTHING, '') : asked)) return null;
  const said = new Set(contentWords(asked.toLowerCase()));
  for (const referent of referentsOf(context)) {
    if (said.has(headNoun(referent).toLowerCase())) continue;
    const followUp = askOf(asked, referent, context);
    if (followUp === null) continue;
    const answer = ask(followUp.question);
    if (explainsAll(answer)) return { followUp, answer };
  }
  return null;
}

/** A question asked of one thing: what its pronoun stands for, or what it is said behind. */
function askOf(asked: string, referent: string, context: Context): FollowUp | null {
  const isAboutSomebody = SOMEBODY.test(asked);
  const named = isAboutSomebody ? withoutTitle(referent) : referent;
  if (isAboutSomebody && !isSomebody(named, context)) return null;
  const turn = { ...context.previous, question: named };
  const filled = fillPronouns(asked, { ...context, previous: turn, turns: [turn] });
  return filled ?? understood(askedOf(asked, named), 'hint');
}

/** True for an answer that is not given by chance, whatever the question was asked of. */
export function explainsAll(answer: Answer): boolean {
  if (answer.kind !== 'found' || answer.confidence < SURE) return false;
  const { passage } = answer.citations[0];
  const coverage = answer.hits.find((hit) => hit.passage === passage)?.features['coverage'] ?? 0;
  return coverage >= WHOLE;
}

/** What the questions named, and what their answers are about. */
function referentsOf(context: Context): readonly string[] {
  const all = context.turns
    .slice(-LAST_TURNS)
    .toReversed()
    .flatMap((turn) => [...inQuestion(turn, context), ...inAnswer(turn)]);
  const named = all.filter((text) => isDefinite(text, context));
  return [...new Map(named.map((text) => [text.toLowerCase(), text])).values()].slice(0, ENOUGH);
}

/** `the fund`, `Oslo`: one that is known, other than what all is about. */
function isDefinite(text: string, context: Context): boolean {
  const telling = contentWords(text).filter((word) => !isCommon(word, context));
  if (telling.length === 0) return false;
  return (
    /^(?:the|an?)\s/iu.test(text) ||
    isBareName(text, context.names) ||
    telling.some((word) => /^\p{Lu}/u.test(word))
  );
}

function inQuestion(turn: Turn, context: Context): readonly string[] {
  const nouns = readPhrases(turn.question, context.names).filter(
    ({ role, text }) => role !== 'verb' && !isDate(text),
  );
  return [topicOf(turn, context) ?? '', ...nouns.map(({ text }) => text)];
}

/** The name of the row that answered, or the names of several words that a sentence says. */
function inAnswer({ answer }: Turn): readonly string[] {
  if (answer.kind !== 'found' || answer.isList) return [];
  const [{ passage, quote }] = answer.citations;
  const row = rowNamed(passage);
  if (row !== '') return [row];
  return [...quote.matchAll(NAME)]
    .flatMap(([name]) => name.replace(/\.$/u, '').split(/(?<=\p{Ll}{2})\.\s|\sand\s(?:the\s)?/u))
    .filter((name) => name.includes(' '));
}
