import { ORDER } from '../grammar/ordinals.ts';
import type { Known } from './follow-up.ts';
import { namedBeside } from './named-together.ts';
import { type Names, type Phrase, readPhrases } from './phrases.ts';
import { withoutWhyNot } from './read-why-not.ts';
import { isBareName, replaceNameInside } from './replace-name-inside.ts';
import { bareOrdinal, LEADING_PREPOSITION, replaceOrdinal } from './replace-ordinal.ts';
import { replaceTime } from './replace-time.ts';
import { headNoun, isCommon, isDate, topicOf } from './topic.ts';
import type { Turn } from './turn.ts';
import { contentWords, isSentence } from './word-kinds.ts';

/** Asks what was asked before of something else: `is japan a member` of `south korea`. */
export function replaceSlot(before: Turn, instead: string, known: Known): string {
  // Of a question that was asked behind another one, only the last is asked again.
  const end = before.question.lastIndexOf('. ') + 1;
  const question = before.question.slice(end).trim();
  if (end === 0 || !isSentence(question)) return replaceIn(before, instead, known);
  if (LEANS.test(question))
    return replaceSlot({ ...before, question: before.question.slice(0, end - 1) }, instead, known);
  return `${before.question.slice(0, end)} ${replaceIn({ ...before, question }, instead, known)}`;
}

/** Says nothing of what it was asked about; the same of something else asks the question before that one. */
const LEANS = /\b(?:it|that|this|they|those|these|there|he|she)\b/iu;

function replaceIn(before: Turn, instead: string, known: Known): string {
  const question = withoutWhyNot(before.question);
  const inTime = replaceTime(question, instead);
  if (inTime !== null) return inTime;
  const ordinal = bareOrdinal(instead);
  if (ordinal !== null) {
    const replaced = replaceOrdinal(question, ordinal);
    if (replaced !== null) return replaced;
  }
  const owner = ofAnother(question, instead);
  if (owner !== null) return owner;
  return replacePhrase({ ...before, question }, nameTheOne(instead, before, known), known);
}

/** `of the one in Oslo` behind `what was the motto of the Rome fair`: of the fair in Oslo. */
function ofAnother(question: string, instead: string): string | null {
  const [, other] = /^of (.+)$/iu.exec(instead) ?? [];
  const [ahead, owner] = question.split(/\sof\s(?!.*\sof\s)/u);
  if (other === undefined || owner === undefined) return null;
  return `${ahead} of ${other.replace(/\bones?\b(?=\s|$)/iu, headNoun(owner))}`;
}

/** `the one with the bank` after `the memorandum` is `the memorandum with the bank`. */
function nameTheOne(instead: string, before: Turn, known: Known): string {
  const noun = headNoun(topicOf(before, known) ?? '');
  return noun === '' ? instead : instead.replace(/\bones?\b(?=\s|$)/iu, noun);
}

function replacePhrase({ question, answer }: Turn, instead: string, known: Known): string {
  const { names } = known;
  const preposition = LEADING_PREPOSITION.exec(instead)?.[0].trim().toLowerCase() ?? null;
  const noun = instead.replace(LEADING_PREPOSITION, '');
  const phrases = readPhrases(question, names);
  const rows = answer.hits.slice(0, 1).map(({ passage }) => passage.row?.cells[0]?.text.toLowerCase() ?? '');
  const slot = chooseSlot(phrases, noun, { preposition, rows, known });
  const beside = slot === null || slot.role === 'asked' ? phrases : preposition === null ? [slot] : [];
  const inside = nameInside(beside, noun.replace(/^the\s/iu, ''), known);
  if (inside !== null) return `${question.slice(0, inside.start)}${inside.text}${question.slice(inside.end)}`;
  if (slot === null) return `${question} ${instead}`;
  const said = inOrder(slot.text, slot.role === 'asked' ? noun.replace(/^the\s/iu, '') : noun);
  const [before, behind] = frameOf(slot, said, question, names);
  return `${before}${said}${behind}`;
}

/** `the Rome fair` asked of Oslo is `the Oslo fair`. */
function nameInside(phrases: readonly Phrase[], name: string, known: Known) {
  if (!isBareName(name, known.names)) return null;
  for (const phrase of phrases) {
    const text = phrase.role !== 'verb' ? replaceNameInside(phrase, name, known) : null;
    if (text !== null) return { ...phrase, text };
  }
  return null;
}

/** `the economic` instead of `the human dimension`: the dimension is meant. */
const ADJECTIVE = /^(?:the )?(\p{Ll}+(?:ic|ental|ional|itical))$/u;
const OF_A_KIND = /^the \p{Ll}[\p{L}-]* (\p{Ll}+)$/u;
const IN_ORDER = new RegExp(`^(?:the )?(?:${ORDER})\\s`, 'iu');
/** In small letters, and in no order of its own. */
const PLAIN_NOUN = new RegExp(`^(?!(?:the|an?|its|their|any|all)\\s)(?!.*\\b(?:${ORDER})\\b)\\p{Ll}`, 'u');

/** `the next fair` asked of a meeting is `the next meeting`. */
function inOrder(slot: string, noun: string): string {
  const kind = OF_A_KIND.exec(slot)?.[1];
  const [, adjective] = ADJECTIVE.exec(noun) ?? [];
  if (kind !== undefined && adjective !== undefined) return `the ${adjective} ${kind}`;
  const order = IN_ORDER.exec(slot)?.[0];
  return order === undefined || !PLAIN_NOUN.test(noun) ? noun : `${order}${noun}`;
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

/** True where a name may stand for the one in a phrase, which is not what the whole corpus is about. */
function namesOther(phrase: Phrase, noun: string, known: Known): boolean {
  if (isCommon(phrase.text, known) || !isBareName(noun, known.names)) return false;
  return isBareName(phrase.text, known.names) || replaceNameInside(phrase, noun, known) !== null;
}

interface Instead {
  readonly preposition: string | null;
  /** The name of the row that answered, in lower case. */
  readonly rows: readonly string[];
  readonly known: Known;
}

/** The phrase that another one would stand for: alike first, then what the question is about. */
function chooseSlot(
  phrases: readonly Phrase[],
  noun: string,
  { preposition, rows, known }: Instead,
): Phrase | null {
  const nouns = phrases.filter(({ role, text }) => role !== 'verb' && !isDate(text));
  const alike = nouns.find(({ text }) => headNoun(text).toLowerCase() === headNoun(noun).toLowerCase());
  if (alike !== undefined) return alike;
  if (preposition !== null) return nouns.findLast((phrase) => phrase.preposition === preposition) ?? null;
  const named = nouns.find(({ text }) => rows.includes(text.toLowerCase()));
  if (named !== undefined) return named;
  const other = nouns.find((phrase) => namesOther(phrase, noun, known));
  return doneTo(phrases, known) ?? nouns.find(({ role }) => role === 'asked') ?? other ?? nouns[0] ?? null;
}

/** What somebody who is asked for does something to: `tourism` of `which country coordinates tourism`. */
function doneTo(phrases: readonly Phrase[], known: Known): Phrase | null {
  const [asked, verb, thing] = phrases;
  const isDoer = asked?.role === 'asked' && verb?.role === 'verb' && !headNoun(asked.text).endsWith('s');
  return isDoer && thing?.role === 'plain' && !isDate(thing.text) && !isCommon(thing.text, known)
    ? thing
    : null;
}
