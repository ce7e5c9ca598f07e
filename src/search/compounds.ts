import { remember } from './remember.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes the compounds of a question as the corpus does: "wifi" or "Wi-Fi", "time zone" or "timezone". */
export type WriteCompounds = (question: string) => string;

const SHORTEST = 4;
const LONGEST = 24;
const SHORTEST_PART = 2;

/** Makes the function for the texts of a corpus; words that they use, and those without parts that they use, stay as they are. */
export function makeWriteCompounds(texts: readonly string[], vocabulary: Vocabulary): WriteCompounds {
  const isUsed = (word: string) => STOP_WORDS.has(word) || vocabulary.isWritten(word);
  // Hardly any word that is not used has two parts that are: only then all texts are looked through.
  const apart = remember((word) => {
    const parts = partsOf(word).find(
      ([first, second]) => isUsed(first) && isUsed(second) && standTogether(first, second, texts),
    );
    return parts?.join(' ') ?? word;
  });
  const together = (first: string, gap: string, second: string) =>
    vocabulary.isWritten(first + second) &&
    (gap === '-' || !(STOP_WORDS.has(first) || STOP_WORDS.has(second))) &&
    !(vocabulary.isWritten(first) && vocabulary.isWritten(second));
  return (question) => {
    const tokens = tokenize(question);
    let written = '';
    let end = 0;
    for (let position = 0; position < tokens.length; position += 1) {
      const { text = '', start = 0, end: ownEnd = 0 } = tokens[position] ?? {};
      const next = tokens[position + 1];
      const gap = question.slice(ownEnd, next?.start);
      written += question.slice(end, start);
      if (next !== undefined && /^[- ]$/u.test(gap) && together(lower(text), gap, lower(next.text))) {
        written += text + next.text;
        end = next.end;
        position += 1;
      } else {
        written += isCompound(text) && !isUsed(lower(text)) ? likeTyped(text, apart(lower(text))) : text;
        end = ownEnd;
      }
    }
    return written + question.slice(end);
  };
}

function lower(word: string): string {
  return word.toLowerCase();
}

function isCompound(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/iu.test(word);
}

function likeTyped(typed: string, written: string): string {
  return lower(typed) === written ? typed : written;
}

function partsOf(word: string): readonly (readonly [first: string, second: string])[] {
  return Array.from(
    { length: Math.max(0, word.length - SHORTEST_PART) },
    (_, cut) => [word.slice(0, cut + 1), word.slice(cut + 1)] as const,
  );
}

function standTogether(first: string, second: string, texts: readonly string[]): boolean {
  const pattern = new RegExp(`(?<!\\p{L})${first}[- ]${second}(?!\\p{L})`, 'iu');
  return texts.some((text) => pattern.test(text));
}
