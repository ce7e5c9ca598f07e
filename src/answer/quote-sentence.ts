import type { AnalysedPassage } from '../search/analysed-passage.ts';

/** Openings that lean on what was said before: "It was signed …", "This …", "The meeting also …". */
const LEANING =
  /^(?:["“(]?)(?:it|its|he|his|she|her|they|their|them|this|that|these|those|such|there|here|both|neither|another|others?|the (?:former|latter|same|other|first|second|third)|however|but|and|or|so|also|then|thus|therefore|instead|moreover|furthermore|in addition|as a result|for example|for instance|of these|among them|later|earlier|since then|until then|at that time|by then)\b/iu;

/** A passage of a few sentences reads better whole than in pieces, and leaves nothing out. */
const SHORT_PASSAGE = 450;

/** At most this many sentences before the one that answers: enough for "it" to have a name. */
const LOOK_BACK = 2;

/**
 * The words around a sentence that can be read on their own: the sentence, with those before it that it
 * leans on; a passage of at most `wholeUpTo` characters as a whole. Invariant: the quote is a slice of the passage.
 */
export function quoteSentence(
  { passage, sentences }: AnalysedPassage,
  sentence: number,
  wholeUpTo = SHORT_PASSAGE,
): string {
  if (passage.text.length <= wholeUpTo) return passage.text;
  let first = sentence;
  while (first > 0 && sentence - first < LOOK_BACK && LEANING.test(sentences[first]?.text ?? '')) first -= 1;
  const start = sentences[first]?.start ?? 0;
  const end = sentences[closingLine(sentences, sentence)]?.end ?? passage.text.length;
  return passage.text.slice(start, end);
}

/** A sentence that announces a list is nothing without it. */
function closingLine(sentences: AnalysedPassage['sentences'], sentence: number): number {
  return sentences[sentence]?.text.endsWith(':') === true ? sentences.length - 1 : sentence;
}
