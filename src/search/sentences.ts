import { isAbbreviated } from './abbreviations.ts';
import { languageOf } from './languages/language.ts';
import { endsIn, sureEnds } from './sentence-ends.ts';
import { goesOnBelow, isOfOneWidth } from './wrapped-lines.ts';

/** A sentence of a text, without the space around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence does not begin with a small letter or a digit after an abbreviation, nor inside brackets. */
const CONTINUES = /^[\p{Ll}\p{N},;)\]]/u;

/** Turkish numbers in order have a full stop: "20. yüzyıl", "II. Mahmud". */
const TURKISH_ORDINAL = /(?:^|[\s("“])(?:\p{N}{1,2}|[IVXLC]+)\.\s*$/u;

/**
 * Cuts a text into sentences; a line break ends one, unless the lines are those of a page of a certain width. In a chat and in
 * reviews sentences may begin with small letters, which end none elsewhere. `language`: BCP 47.
 */
export function splitSentences(text: string, language = 'en'): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const isWrapped = isOfOneWidth(text);
  const sure = sureEnds(text, language);
  let start = 0;
  for (const end of endsIn(text, sure)) {
    const isBroken =
      text[end - 1] === '\n'
        ? isWrapped && goesOnBelow(text, end)
        : !sure.has(end) && isBrokenOff(text, start, end, language);
    if (isBroken) continue;
    addSentence(sentences, text, start, end);
    start = end;
  }
  addSentence(sentences, text, start, text.length);
  return isCasual(text) ? sentences.flatMap((sentence) => splitCasual(sentence)) : sentences;
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

function isBrokenOff(text: string, start: number, end: number, language: string): boolean {
  if (end === text.length) return false;
  const isOrdinal = languageOf(language) === 'tr' && TURKISH_ORDINAL.test(text.slice(start, end));
  return isOrdinal || isAbbreviated(text, end, start) || CONTINUES.test(text.slice(end, end + 1));
}

function addSentence(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
