import { isOneEdit } from '../../search/one-edit.ts';
import { foldToken } from '../../search/process-term.ts';
import type { Token } from '../../search/tokenize.ts';

/** A word of a text with the form in which it is compared. */
export interface ComparedWord extends Token {
  readonly form: string;
}

/** Ways to spell one word, British and American: whoever copies a text by hand writes as they are used to. */
const SPELLINGS: readonly (readonly [spelt: RegExp, alike: string])[] = [
  [/(?<=\p{L}{3})is(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/u, 'iz'],
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ful|less|ly|ites?)?$)/u, 'or'],
  [/(?<=\p{L}{2})tre(?=s?$)/u, 'ter'],
  [/(?<=\p{L}{4})mme(?=s?$)/u, 'm'],
  [/(?<=\p{L}{3})ence(?=s?$)/u, 'ense'],
  [/(?<=\p{L}{3})ogue(?=s?$)/u, 'og'],
  [/(?<=\p{L}{3})ll(?=(?:ed|ing|ers?)$)/u, 'l'],
];

export function compareAs(words: readonly Token[]): readonly ComparedWord[] {
  return words.map((word) => ({
    ...word,
    form: SPELLINGS.reduce((form, [spelt, alike]) => form.replace(spelt, alike), foldToken(word.text)),
  }));
}

/** Neighbouring words that another text writes as one: "per cent" and "percent", "co-operation" and "cooperation". */
export function joinLike(
  words: readonly ComparedWord[],
  others: readonly ComparedWord[],
): readonly ComparedWord[] {
  const there = new Set(others.map(({ form }) => form));
  const joined: ComparedWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const form = `${before?.form}${word.form}`;
    if (before !== undefined && there.has(form) && !(there.has(before.form) && there.has(word.form)))
      joined[joined.length - 1] = { ...before, form, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** A word of fewer letters is too like others to be taken for a mistyped one. */
const MISTYPED_LENGTH = 5;

/**
 * The words of a quotation as the text that it is compared with has them: one that is no word, and that a typing error makes
 * of a word there, is that word.
 */
export function mendLike(
  words: readonly ComparedWord[],
  others: readonly ComparedWord[],
  isWord: (text: string) => boolean,
): readonly ComparedWord[] {
  const there = new Set(others.map(({ form }) => form));
  return words.map((word) => {
    const { form, text } = word;
    if (there.has(form) || form.length < MISTYPED_LENGTH || isWord(text)) return word;
    const meant = others.find(
      (other) => other.form.length >= MISTYPED_LENGTH && isMistyped(form, other.form),
    );
    return meant === undefined ? word : { ...word, form: meant.form };
  });
}

/** One letter is wrong, or letters are doubled that are not, and the other way round. */
function isMistyped(word: string, meant: string): boolean {
  return isOneEdit(word, meant) || withoutDoubles(word) === withoutDoubles(meant);
}

function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}
