/** A sentence of a text, without the space around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that end in a full stop which does not end a sentence, and initials. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:H\.E|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Rep|Sen|Gov|Gen|Col|Lt|Capt|Sgt|Amb|Hon|Rev|Jr|Sr|vs|cf|ca|approx|est|etc|e\.g|i\.e|Inc|Ltd|Co|Corp|Vol|Art|pp|Fig|ft|oz|lbs?|hrs?|min|max|excl|incl|dept|ave|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|млн|млрд|тыс|руб|долл|чел|кв|гг?|им|ул|св|см|проф|акад|напр|т\.\s?е|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/** A sentence does not begin with a small letter or a digit after an abbreviation, nor inside brackets. */
const CONTINUES = /^[\p{Ll}\p{N},;)\]]/u;

/**
 * Cuts a text into sentences; a line break always ends one. In a chat and in reviews sentences may begin with small letters,
 * which end none elsewhere.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of endsIn(text)) {
    const piece = text.slice(start, end);
    if (!piece.endsWith('\n') && end < text.length && isBrokenOff(piece, text.slice(end))) continue;
    addSentence(sentences, text, start, end);
    start = end;
  }
  addSentence(sentences, text, start, text.length);
  return isCasual(text) ? sentences.flatMap((sentence) => splitCasual(sentence)) : sentences;
}

function endsIn(text: string): readonly number[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => index + segment.length);
}

/** A full stop before a small letter, and before any. */
const CASUAL_END = /(?<=(?:\p{L}{2}|\))[.…]+)\s+(?=\p{Ll})/gu;
const ANY_END = /(?<=(?:\p{L}{2}|\))[.…]+)\s+(?=\p{L})/gu;

/** Twice is no slip, and half of all full stops no abbreviation. */
const CASUAL_ENDS = 2;
const CASUAL_SHARE = 0.5;

function isCasual(text: string): boolean {
  const ends = [...text.matchAll(CASUAL_END)].filter(({ index }) => !isAbbreviated(text, index));
  if (ends.length < CASUAL_ENDS) return false;
  return ends.length >= CASUAL_SHARE * [...text.matchAll(ANY_END)].length;
}

/** No abbreviation is longer. */
const LONGEST = 12;

/** True where a text has an abbreviation before a place: the full stop there ends no sentence. */
export function isAbbreviated(text: string, end: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, end - LONGEST), end));
}

function splitCasual({ text, start }: Sentence): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index } of text.matchAll(CASUAL_END)) {
    if (isAbbreviated(text, index)) continue;
    addSentence(sentences, text, from, index);
    from = index;
  }
  addSentence(sentences, text, from, text.length);
  return sentences.map((sentence) => ({
    ...sentence,
    start: start + sentence.start,
    end: start + sentence.end,
  }));
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
