import type { Known } from './follow-up.ts';
import { namedBeside } from './named-together.ts';
import { type Names, type Phrase, readPhrases } from './phrases.ts';
import { withoutWhyNot } from './read-why-not.ts';
import { bareOrdinal, LEADING_PREPOSITION, replaceOrdinal } from './replace-ordinal.ts';
import { replaceTime } from './replace-time.ts';
import { headNoun, isDate, topicOf } from './topic.ts';
import type { Turn } from './turn.ts';
import { contentWords } from './word-kinds.ts';

/** Asks what was asked before of something else: `is japan a member` of `south korea`. */
export function replaceSlot(before: Turn, instead: string, known: Known): string {
  const question = withoutWhyNot(before.question);
  const inTime = replaceTime(question, instead);
  if (inTime !== null) return inTime;
  const ordinal = bareOrdinal(instead);
  if (ordinal !== null) {
    const replaced = replaceOrdinal(question, ordinal);
    if (replaced !== null) return replaced;
  }
  return replacePhrase({ ...before, question }, nameTheOne(instead, before, known), known.names);
}

/** `the one with the bank` after `the memorandum` is `the memorandum with the bank`. */
function nameTheOne(instead: string, before: Turn, known: Known): string {
  const noun = headNoun(topicOf(before, known) ?? '');
  return noun === '' ? instead : instead.replace(/\bones?\b(?=\s|$)/iu, noun);
}

function replacePhrase({ question, answer }: Turn, instead: string, names: Names): string {
  const preposition = LEADING_PREPOSITION.exec(instead)?.[0].trim().toLowerCase() ?? null;
  const noun = instead.replace(LEADING_PREPOSITION, '');
  const phrases = readPhrases(question, names);
  const rows = answer.hits.slice(0, 1).map(({ passage }) => passage.row?.cells[0]?.text.toLowerCase() ?? '');
  const slot = chooseSlot(phrases, noun, preposition, rows);
  if (slot === null) return `${question} ${instead}`;
  const [before, behind] = frameOf(slot, noun, question, names);
  return `${before}${noun}${behind}`;
}

/**
 * What a question says before and behind what another one takes the place of: with all that are named beside it, as in
 * `are Japan and China members`, and with what `the memorandum with the bank` says in the same way as the other one.
 */
function frameOf(slot: Phrase, noun: string, question: string, names: Names): readonly [string, string] {
  const frame = namedBeside(question, names)?.frame;
  const { start, end } = slot;
  const isIn = frame !== undefined && start >= frame[0].length && end <= question.length - frame[1].length;
  if (isIn) return frame;
  const next = readPhrases(question, names).find((phrase) => phrase.start > end);
  const said = next?.preposition ?? '';
  const isQualified = said !== '' && new RegExp(`^\\s${said}\\s`, 'iu').test(question.slice(end));
  const isSaidAgain = isQualified && (noun.includes(` ${said} `) || isPartner(noun, slot, said));
  return [question.slice(0, start), question.slice(isSaidAgain ? (next?.end ?? end) : end)];
}

/** `the bank's memorandum` instead of `a memorandum with the fund`: the partner stands before the noun. */
function isPartner(noun: string, slot: Phrase, preposition: string): boolean {
  const ahead = contentWords(noun).length - contentWords(slot.text).length;
  return /^(?:with|between|and)$/u.test(preposition) && headNoun(noun) === headNoun(slot.text) && ahead > 0;
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
