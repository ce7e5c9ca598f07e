import type { Query } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { classes, JOINING, VERBS, wordClass } from '../grammar/word-class.ts';
import { wordKey } from './slot.ts';

/** How a question asks: what spans are judged by. */
export interface QuestionFrame {
  /** A number for the question word with what it asks for: `how many`, `what year`, `who`. */
  readonly kind: number;
  /** A number for the noun that is asked for: `city` in "Which city …"; 0: none. */
  readonly focus: number;
  /** Positions of that noun and of the question word among the question's tokens; -1: none. */
  readonly focusPosition: number;
  readonly askPosition: number;
  /** A number for the word before the question word: "In what year …". */
  readonly before: number;
  /** A number for the auxiliary after it. */
  readonly after: number;
  /**
   * A number for what the question word is to its verb, as far as its place and the first auxiliary behind it tell: "Who signed …",
   * "What did … sign", "… was signed by whom".
   */
  readonly role: number;
  /** Every word of the question, in lower case. */
  readonly words: ReadonlySet<string>;
}

const ASK = /^(?:who|whom|whose|when|where|why|how|what|what's|who's|which)$/iu;
const QUANTITY = /^(?:many|much|long|old|far|tall|big|large|high|often|fast|deep|wide|close)$/iu;
const BE = /^(?:is|was|are|were|'s|be)$/iu;
const ARTICLE = /^(?:the|a|an|its|his|her|their|this)$/iu;
const SORT =
  /^(?:name|names|type|types|kind|kinds|sort|sorts|one|title|term|word|example|percentage|amount|number)$/iu;

const FOCUS_REACH = 4;

export function readFrame({ text, type }: Query): QuestionFrame {
  const words = tokenize(text).map(({ text: word }) => word.toLowerCase());
  const ask = words.findIndex((word) => ASK.test(word));
  const word = words[ask] ?? '';
  const next = words[ask + 1] ?? '';
  const focusPosition = ask < 0 ? -1 : findFocus(words, ask);
  const isQuantity = word === 'how' && QUANTITY.test(next);
  const be = BE.test(next) ? 'be' : '';
  return {
    kind: wordKey(`${type} ${word} ${isQuantity ? next : be}`),
    focus: focusPosition < 0 ? 0 : wordKey(stemOf(words[focusPosition] ?? '')),
    focusPosition,
    askPosition: ask,
    before: wordKey(words[ask - 1] ?? ''),
    after: wordKey(next),
    role: wordKey(roleOf(words, ask)),
    words: new Set(words),
  };
}

function stemOf(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
}

/** The head of "what American football team won …", "how many states …", "what is the name of the city …". */
function findFocus(words: readonly string[], ask: number): number {
  const word = words[ask] ?? '';
  if (word === 'how') return /^(?:many|much)$/u.test(words[ask + 1] ?? '') ? headFrom(words, ask + 2) : -1;
  if (!/^(?:what|which|whose|what's)$/u.test(word)) return -1;
  return headFrom(words, BE.test(words[ask + 1] ?? '') ? ask + 2 : ask + 1);
}

function headFrom(words: readonly string[], from: number): number {
  let start = from;
  while (ARTICLE.test(words[start] ?? '')) start += 1;
  let head = -1;
  for (let place = start; place < start + FOCUS_REACH && place < words.length; place += 1) {
    if (isBreak(words[place] ?? '', head >= 0)) break;
    head = place;
  }
  const isSort = head >= 0 && SORT.test(words[head] ?? '') && words[head + 1] === 'of';
  return isSort ? Math.max(headFrom(words, head + 2), head) : head;
}

const AUXILIARIES = classes('do', 'be', 'have', 'modal');
const CLAUSE_STARTS = classes('relative');

/** "What American football team did …" has its auxiliary this near. */
const AUXILIARY_REACH = 6;

function roleOf(words: readonly string[], ask: number): string {
  if (ask < 0) return '';
  const place = ask === 0 ? 'first' : ask >= words.length - 2 ? 'last' : 'middle';
  const behind = words.slice(ask + 1, ask + 1 + AUXILIARY_REACH).map(wordClass);
  const clause = behind.findIndex((word) => CLAUSE_STARTS.has(word));
  const auxiliary = behind.findIndex((word) => AUXILIARIES.has(word));
  if (auxiliary < 0 || (clause >= 0 && clause < auxiliary)) return `${place} subject`;
  return `${place} ${behind[auxiliary]}${auxiliary === 0 ? ' beside' : ''}`;
}

/** A noun phrase ends where a function word or a verb stands. */
const BREAKS = classes(...JOINING, ...VERBS, 'possessive', 'determiner');

function isBreak(word: string, hasHead: boolean): boolean {
  return BREAKS.has(wordClass(word)) || (hasHead && /(?:ed|ing)$/u.test(word));
}
