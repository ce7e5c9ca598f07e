import type { Known } from './follow-up.ts';
import { type Names, type Phrase, readPhrases } from './phrases.ts';
import { headNoun, isDate, topicOf } from './topic.ts';
import type { Turn } from './turn.ts';

const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|previous|current|newest|\d+(?:st|nd|rd|th))\b/iu;
const YEAR = /\b(?:1[0-9]|20)\d{2}\b/u;
const PREPOSITION = /^(?:in|on|at|to|from|by|with|for|into|under|during|since|before|after)\s+/iu;

/** Asks what was asked before of something else: `is japan a member` of `south korea`. */
export function replaceSlot(before: Turn, instead: string, known: Known): string {
  const { question } = before;
  const moved = movedYear(question, instead);
  if (moved !== null) return replaceYear(question, moved);
  if (YEAR.test(instead) && isDate(instead.replace(PREPOSITION, ''))) return replaceYear(question, instead);
  const ordinal = bareOrdinal(instead);
  if (ordinal !== null) {
    const replaced = replaceOrdinal(question, ordinal);
    if (replaced !== null) return replaced;
  }
  return replacePhrase(before, nameTheOne(instead, before, known), known.names);
}

const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `two years earlier` behind a question of 2022 is 2020; `null`: it is no such distance. */
function movedYear(question: string, instead: string): string | null {
  const [, count = '', side = ''] =
    /^(?:the |one )?(\p{L}+|\d+) years? (earlier|before|later|after)(?: (?:that|this|it))?$/iu.exec(
      instead,
    ) ?? [];
  const years = Number(count) || NUMBERS.indexOf(count.toLowerCase().replace(/^one$|^the$/u, 'a')) + 1;
  const from = Number(YEAR.exec(question)?.[0]);
  if (years === 0 || Number.isNaN(from)) return null;
  return String(/^(?:earlier|before)$/iu.test(side) ? from - years : from + years);
}

/** `the second one`, `the next`: an order without a noun; `null`: it is something else. */
function bareOrdinal(text: string): string | null {
  const found = ORDINAL.exec(text)?.[0];
  if (found === undefined) return null;
  return /^(?:the\s+)?\S+(?:\s+ones?)?$/iu.test(text.replace(PREPOSITION, '')) ? found : null;
}

/** Puts another order, or an order instead of a year, into a question; `null`: it has neither. */
export function replaceOrdinal(asked: string, ordinal: string): string | null {
  const question = asked.replace(/\bvery (?=first\b|last\b|latest\b|next\b)/iu, '');
  if (new RegExp(`\\bthe\\s+${ORDINAL.source}`, 'iu').test(question))
    return question.replace(ORDINAL, ordinal);
  if (ORDINAL.test(question)) return question.replace(ORDINAL, `the ${ordinal}`);
  if (/\bthe (?:1[0-9]|20)\d{2}\s/u.test(question)) return question.replace(YEAR, ordinal);
  return null;
}

function replaceYear(question: string, instead: string): string {
  const year = YEAR.exec(instead)?.[0] ?? '';
  if (YEAR.test(question)) return question.replace(YEAR, year);
  if (ORDINAL.test(question)) return question.replace(ORDINAL, year);
  return `${question} ${PREPOSITION.test(instead) ? instead : `in ${instead}`}`;
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
  return `${question.slice(0, slot.start)}${noun}${question.slice(slot.end)}`;
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
