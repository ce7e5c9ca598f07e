import type { Token } from './tokenize.ts';

/**
 * What people put around a question without asking anything by it: for the present, because every answer is about it
 * unless the question names a time, and for wanting to know at all. Single words of this kind are stop words.
 */
const FILLER =
  /\b(?:right now|at (?:the|this) (?:present )?(?:moment|time)|at present|these days|as of (?:now|today)|in total|altogether|all in all|by the way|out of curiosity|quick question|(?:do you (?:happen to )?|does any(?:one|body) (?:here )?|if you )know|(?:i(?:'d| would) (?:like|love)|i (?:want|need|wish)|trying) to know|(?:i am|i'm|i was|just) wondering|i wonder|(?:show|remind|inform|enlighten|help) me|is it (?:true|correct|right) that|exactly|precisely|actually|really|basically|simply|kindly|maybe|perhaps)\b/giu;

/** Every start of a word that belongs to it, in a question. */
export function fillerIn(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const found = [...text.matchAll(FILLER)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (found.length === 0) return NONE;
  return new Set(
    tokens.flatMap((token) =>
      found.some(({ start, end }) => start <= token.start && token.end <= end) ? [token.start] : [],
    ),
  );
}

const NONE: ReadonlySet<number> = new Set();
