/** A sentence of a text, without the space around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that end in a full stop which does not end a sentence, and initials. */
export const ABBREVIATION =
  /(?:^|[\s("“])(?:H\.E|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Rep|Sen|Gov|Gen|Col|Lt|Capt|Sgt|Amb|Hon|Rev|Jr|Sr|vs|cf|ca|approx|est|etc|e\.g|i\.e|Inc|Ltd|Co|Corp|Vol|Art|pp|Fig|гг?|им|ул|св|см|проф|акад|напр|т\.\s?е|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/** A sentence does not begin with a small letter or a digit after an abbreviation, nor inside brackets. */
const CONTINUES = /^[\p{Ll}\p{N},;)\]]/u;

/** Cuts a text into sentences; a line break always ends one. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const piece = text.slice(start, end);
    if (!piece.endsWith('\n') && end < text.length && isBrokenOff(piece, text.slice(end))) continue;
    addSentence(sentences, text, start, end);
    start = end;
  }
  addSentence(sentences, text, start, text.length);
  return sentences;
}

function isBrokenOff(piece: string, rest: string): boolean {
  return ABBREVIATION.test(piece) || CONTINUES.test(rest);
}

function addSentence(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
