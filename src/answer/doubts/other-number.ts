import { MONTH } from '../../corpus/months.ts';
import { keepLast } from '../../search/keep-last.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import type { Reading } from './reading.ts';

/** "Pier 14", "patch 1.6": a noun, and the number behind it that tells which one is meant. */
interface Numbered {
  readonly noun: string;
  readonly number: string;
}

/** Not "pier 12–16", "pier 12,000" or "pier 12%". */
const NUMBERED =
  /(?<!\p{L})(\p{L}{3,})[ -](\p{L}?\p{N}{1,3}(?:\.\p{N}+)*\p{L}?)(?![\p{L}\p{N}%°]|[.,:/–-]\p{N})/giu;

/** Not "4 sachets", which counts them. */
const NUMBER = /\p{L}?\p{N}+(?:\.\p{N}+)*\p{L}?(?!\p{N}| (?!was|has|this)\p{L}{2,}s\b)/gu;

/** What stands behind the name of a month is a day. */
const NO_NOUN = new RegExp(`^${MONTH}$`, 'iu');

/** True where the question asks for Pier 14 and the passage, which never says 14, tells of another pier with a number. */
export function isOfOtherNumber({ query, text }: Reading): boolean {
  const asked = query.type === 'yes-no' ? [] : numberedAsked(query);
  if (asked.length === 0) return false;
  const told = numberedIn(text);
  const numbers = new Set(text.toLowerCase().match(NUMBER));
  return asked.some(({ noun, number }) => {
    const ofKind = told.filter((other) => other.noun === noun);
    return ofKind.length > 0 && !numbers.has(number) && !ofKind.some((other) => other.number === number);
  });
}

const numberedAsked = keepLast(({ text }) => numberedIn(text));

function numberedIn(text: string): readonly Numbered[] {
  return [...text.toLowerCase().matchAll(NUMBERED)].flatMap(([, noun = '', number = '']) =>
    STOP_WORDS.has(noun) || NO_NOUN.test(noun) ? [] : [{ noun, number }],
  );
}
