import type { AnalysedPassage } from '../search/analysed-passage.ts';
import { PRONOUN } from './grammar/pronouns.ts';

/** Openings that lean on what was said before: "It was signed …", "This …", "The meeting also …". */
const LEANING = new RegExp(
  String.raw`^(?:["“(]?)(?:${PRONOUN}|such|there|here|both|neither|another|others?|the (?:former|latter|same|other|first|second|third)|however|but|and|or|so|also|then|thus|therefore|instead|moreover|furthermore|in addition|as a result|for example|for instance|of these|among them|later|earlier|since then|until then|at that time|by then)\b`,
  'iu',
);

/** A passage of a few sentences reads better whole than in pieces, and leaves nothing out. */
const SHORT_PASSAGE = 450;

/** At most this many sentences before the one that answers: enough for "it" to have a name. */
const LOOK_BACK = 2;

export interface QuoteOptions {
  readonly wholeUpTo?: number;
  readonly isListAsked?: boolean;
}

/**
 * The words around a sentence that can be read on their own: the sentence, with those before it that it
 * leans on, and a list behind it where one is asked for; a passage of at most `wholeUpTo` characters as a whole.
 * Invariant: the quote is a slice of the passage.
 */
export function quoteSentence(
  { passage, sentences }: AnalysedPassage,
  sentence: number,
  { wholeUpTo = SHORT_PASSAGE, isListAsked = false }: QuoteOptions = {},
): string {
  if (passage.text.length <= wholeUpTo) return passage.text;
  let first = sentence;
  while (first > 0 && sentence - first < LOOK_BACK && LEANING.test(sentences[first]?.text ?? '')) first -= 1;
  const start = sentences[first]?.start ?? 0;
  const end = sentences[closingLine(sentences, sentence, isListAsked)]?.end ?? passage.text.length;
  return passage.text.slice(start, end);
}

/** A sentence that announces a list is nothing without it; where a list is asked for, one that follows belongs to it. */
function closingLine(
  sentences: AnalysedPassage['sentences'],
  sentence: number,
  isListAsked: boolean,
): number {
  if (sentences[sentence]?.text.endsWith(':') === true) return sentences.length - 1;
  const next = sentences[sentence + 1]?.text ?? '';
  return isListAsked && next.split(', ').length > ENUMERATED ? sentence + 1 : sentence;
}

/** A sentence of more parts than this, between commas, is a list. */
const ENUMERATED = 5;

/** True for a question after several things: "founding members", "which states joined". */
export function asksForList(question: string): boolean {
  return (
    !/\b(?:when|where|why|how|is|was|does|did)\b/iu.test(question) && /\p{L}{4,}(?<!s)s\b/iu.test(question)
  );
}
