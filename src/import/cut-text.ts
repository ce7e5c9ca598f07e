/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|H\.E|St|No|Nos|Art|Arts|para|paras|pp?|vs|cf|e\.g|i\.e|Gen|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/**
 * Cuts a text into pieces of at most `limit` characters at the ends of sentences. A sentence that is longer
 * is cut between words: nothing is ever left out.
 */
export function cutText(text: string, limit: number): readonly string[] {
  if (text.length <= limit) return [text];
  const pieces: string[] = [];
  for (const part of splitSentences(text).flatMap((sentence) => cutWords(sentence, limit))) {
    const piece = pieces.at(-1);
    if (piece !== undefined && piece.length + part.trimEnd().length <= limit)
      pieces[pieces.length - 1] = piece + part;
    else pieces.push(part);
  }
  return pieces.map((piece) => piece.trim());
}

/** Sentences with the space behind them: together they are the text. */
function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous))
      sentences[sentences.length - 1] = previous + segment;
    else sentences.push(segment);
  }
  return sentences;
}

function cutWords(sentence: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.trimEnd().length > limit) {
    const end = cutPosition(rest, limit);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Behind the last semicolon that is not too near, else behind the last space, else at the limit. */
function cutPosition(text: string, limit: number): number {
  const semicolon = text.lastIndexOf('; ', limit - 2) + 2;
  if (semicolon > limit / 2) return semicolon;
  const space = text.lastIndexOf(' ', limit - 1) + 1;
  if (space > 0) return space;
  const isPair = /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1));
  return isPair ? limit - 1 : limit;
}
