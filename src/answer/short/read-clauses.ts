import { classes } from '../grammar/word-class.ts';
import { CLAUSE_VERBS } from '../grammar/word-groups.ts';
import { GAP, type Word, wordAt } from '../span/read-words.ts';

const RELATIVES = classes('relative');
const AND = classes('and');
const NUMBERS = classes('year', 'digits', 'month', 'ordinal');

/** Words that lead to a clause where a verb follows, and to a time or a place where none does. */
const LEADS = /^(?:before|after|until|till|since|as|once)$/u;

/** A verb stands at most so many words behind what begins its clause. */
const REACH = 6;

/** The number of the clause of each word; what stands between two signs without a verb belongs to what is before it. */
export function readClauses(words: readonly Word[]): readonly number[] {
  const numbers: number[] = [];
  let clause = 0;
  let hasVerb = false;
  for (const [at, word] of words.entries()) {
    if (at > 0 && begins(words, at, hasVerb)) {
      clause += 1;
      hasVerb = false;
    }
    hasVerb ||= CLAUSE_VERBS.has(word.wordClass);
    numbers.push(clause);
  }
  return numbers;
}

function begins(words: readonly Word[], at: number, hasVerb: boolean): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.gap === GAP.stop) return true;
  if (word.gap === GAP.opening || word.gap === GAP.closing) return holdsVerb(words, at);
  if (word.gap === GAP.comma && !isInDate(words, at)) return holdsVerb(words, at);
  if (RELATIVES.has(word.wordClass)) return !LEADS.test(wordAt(words, at - 1)?.lower ?? '');
  if (AND.has(word.wordClass)) return hasVerb && verbFollows(words, at);
  return LEADS.test(word.lower) && verbFollows(words, at);
}

/** "8 February, 1974" is one date. */
function isInDate(words: readonly Word[], at: number): boolean {
  return [words[at], wordAt(words, at - 1)].every(
    (word) => word !== undefined && NUMBERS.has(word.wordClass),
  );
}

/** True where a verb stands before the next sign. */
function holdsVerb(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && word.gap !== GAP.none)) return false;
    if (CLAUSE_VERBS.has(word.wordClass)) return true;
  }
  return false;
}

function verbFollows(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.gap !== GAP.none || AND.has(word.wordClass)) return false;
    if (CLAUSE_VERBS.has(word.wordClass)) return true;
  }
  return false;
}
