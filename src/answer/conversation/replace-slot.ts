import type { Known } from './follow-up.ts';
import { namedBeside } from './named-together.ts';
import { type Names, type Phrase, readPhrases } from './phrases.ts';
import { bareOrdinal, replaceOrdinal } from './replace-ordinal.ts';
import { replaceTime } from './replace-time.ts';
import { headNoun, isDate, topicOf } from './topic.ts';
import type { Turn } from './turn.ts';

const PREPOSITION = /^(?:in|on|at|to|from|by|with|for|into|under|during|since|before|after)\s+/iu;

/** Asks what was asked before of something else: `is japan a member` of `south korea`. */
export function replaceSlot(before: Turn, instead: string, known: Known): string {
  const { question } = before;
  const inTime = replaceTime(question, instead);
  if (inTime !== null) return inTime;
  const ordinal = bareOrdinal(instead);
  if (ordinal !== null) {
    const replaced = replaceOrdinal(question, ordinal);
    if (replaced !== null) return replaced;
  }
  return replacePhrase(before, nameTheOne(instead, before, known), known.names);
}

/** `the one with the bank` after `the memorandum` is `the memorandum with the bank`. */
function nameTheOne(instead: string, before: Turn, known: Known): string {
  const noun = headNoun(topicOf(before, known) ?? '');
  return noun === '' ? instead : instead.replace(/\bones?\b(?=\s|$)/iu, noun);
}

function replacePhrase({ question, answer }: Turn, instead: string, names: Names): string {
  const preposition = PREPOSITION.exec(instead)?.[0].trim().toLowerCase() ?? null;
  const noun = instead.replace(PREPOSITION, '');
  const phrases = readPhrases(question, names);
  const rows = answer.hits.slice(0, 1).map(({ passage }) => passage.row?.cells[0]?.text.toLowerCase() ?? '');
  const slot = chooseSlot(phrases, noun, preposition, rows);
  if (slot === null) return `${question} ${instead}`;
  const [before, behind] = frameOf(slot, question, names);
  return `${before}${noun}${behind}`;
}

/** Another one stands for all that are named beside each other: `are Japan and China members`. */
function frameOf({ start, end }: Phrase, question: string, names: Names): readonly [string, string] {
  const frame = namedBeside(question, names)?.frame;
  const isIn = frame !== undefined && start >= frame[0].length && end <= question.length - frame[1].length;
  return isIn ? frame : [question.slice(0, start), question.slice(end)];
}

/** The phrase that another one would stand for: alike first, then what the question is about. */
function chooseSlot(
  phrases: readonly Phrase[],
  noun: string,
  preposition: string | null,
  rows: readonly string[],
): Phrase | null {
  const nouns = phrases.filter(({ role, text }) => role !== 'verb' && !isDate(text));
  const alike = nouns.find(({ text }) => headNoun(text).toLowerCase() === headNoun(noun).toLowerCase());
  if (alike !== undefined) return alike;
  if (preposition !== null) return nouns.findLast((phrase) => phrase.preposition === preposition) ?? null;
  const named = nouns.find(({ text }) => rows.includes(text.toLowerCase()));
  return named ?? nouns.find(({ role }) => role === 'asked') ?? nouns[0] ?? null;
}
