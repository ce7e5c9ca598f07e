import { foldToken, type ProcessTerm } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { DAY_OR_MONTH } from '../grammar/calendar.ts';
import { classes, JOINING, wordClass } from '../grammar/word-class.ts';
import { CLAUSE_VERBS } from '../grammar/word-groups.ts';
import type { Reading } from './reading.ts';

/** What words are compared by: the question, and how words become terms. */
export interface Terms {
  readonly question: string;
  readonly processTerm: ProcessTerm;
}

/** A word of a sentence that is looked at for what it makes of the words beside it. */
interface Word {
  readonly text: string;
  /** A word of the question. */
  readonly isAsked: boolean;
  /** Neither in the question, nor in the value, nor anywhere in the other passage. */
  readonly isNew: boolean;
}

/**
 * True where a sentence is about something that the question's words only say a part of: "Istanbul Technical
 * University" for "Istanbul University", "Anna's mother", "the museum at the bridge", "the bridge museum was",
 * "two inhabited islands". What the other passage speaks of too makes no difference.
 */
export function isAboutAnother(terms: Terms, own: Reading, other: Reading): boolean {
  const words = readWords(terms, own, other);
  if (countsOtherKind(own, words)) return true;
  return words.some(({ isNew }, at) => isNew && NARROWINGS.some((narrows) => narrows(words, at)));
}

function readWords(terms: Terms, own: Reading, { choice }: Reading): readonly Word[] {
  const { passage } = choice.match.analysed;
  const asked = keysOf(terms.question, terms);
  const known = keysOf([terms.question, own.value.text, passage.text, ...passage.headings].join(' '), terms);
  return tokenize(own.choice.text).map(({ text }) => {
    const key = keyOf(text, terms);
    return { text, isAsked: asked.has(key) && !isClosed(text), isNew: !known.has(key) };
  });
}

/** "Two inhabited islands" are not all the islands. */
function countsOtherKind({ value }: Reading, words: readonly Word[]): boolean {
  if (value.kind !== 'amount') return false;
  const adjectives = new Set(value.amount.counted.slice(0, -1));
  return words.some(({ text, isNew }) => isNew && adjectives.has(text.toLowerCase()));
}

/** True where each sentence names what the other does not: "approved in Japan", "approved in Brazil". */
export function nameDifferent(terms: Terms, a: Reading, b: Reading): boolean {
  return [readWords(terms, a, b), readWords(terms, b, a)].every((words) =>
    words.some(({ text, isNew }, at) => isNew && at > 0 && /^\p{Lu}/u.test(text) && !DAY_OR_MONTH.test(text)),
  );
}

function keysOf(text: string, terms: Terms): ReadonlySet<string> {
  return new Set(tokenize(text).map((token) => keyOf(token.text, terms)));
}

function keyOf(token: string, { processTerm }: Terms): string {
  return processTerm(token) ?? foldToken(token);
}

function isPartOfName(words: readonly Word[], at: number): boolean {
  const isBeside = words[at - 1]?.isAsked === true || words[at + 1]?.isAsked === true;
  return at > 0 && isBeside && /^\p{Lu}/u.test(words[at]?.text ?? '');
}

function isOwned(words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  return owner?.isAsked === true && /['’]s?$/u.test(owner.text);
}

/** "The towers of the bridge": the noun before the preposition is what the sentence speaks of. */
function isHead(words: readonly Word[], at: number): boolean {
  if (isClosed(words[at]?.text ?? '') || isVerb(words[at]?.text ?? '')) return false;
  if (!JOINS.test(words[at + 1]?.text ?? '')) return false;
  const next = words[at + 2];
  return (/^(?:the|an?)$/iu.test(next?.text ?? '') ? words[at + 3] : next)?.isAsked === true;
}

const JOINS = /^(?:of|at|in|on|for|near|under|beside|behind|to)$/u;

/** "The paper on trade", "employees in Norway": a noun of the question, with what narrows it down. */
function isComplement(words: readonly Word[], at: number): boolean {
  if (isClosed(words[at]?.text ?? '') || isVerb(words[at]?.text ?? '')) return false;
  const before = /^(?:the|an?)$/iu.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const noun = words[before - 1];
  return JOINS.test(words[before]?.text ?? '') && noun?.isAsked === true && !isVerb(noun.text);
}

/** "The night ferry" is not the ferry; "the engineer Anna Keller" is Anna Keller. */
function isModifier(words: readonly Word[], at: number): boolean {
  const [text, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  // Behind a number stands its unit.
  if (isClosed(text) || isVerb(text) || isVerb(next) || /\d$/u.test(words[at - 1]?.text ?? '')) return false;
  return words[at + 1]?.isAsked === true && /^\p{Ll}/u.test(text) && /^\p{Ll}/u.test(next);
}

/** "The bridge museum was opened", "a law signed in May": a noun right before the verb. */
function isCompound(words: readonly Word[], at: number): boolean {
  const [text, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  if (isClosed(text) || isVerb(text)) return false;
  return isVerb(next) && (words[at - 1]?.isAsked === true || words[at + 1]?.isAsked === true);
}

/** How a new word makes another thing of the question's words. */
const NARROWINGS = [isPartOfName, isOwned, isHead, isComplement, isModifier, isCompound];

const CLOSED = classes(
  ...JOINING,
  ...(['possessive', 'determiner', 'number', 'month', 'unit', 'ly'] as const),
  ...(['year', 'amount', 'ordinal', 'digits'] as const),
);

function isVerb(text: string): boolean {
  return CLAUSE_VERBS.has(wordClass(text));
}

function isClosed(text: string): boolean {
  return CLOSED.has(wordClass(text)) || /^(?:is|was|are|were)$/iu.test(text);
}
