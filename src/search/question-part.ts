import { isAbbreviated } from './abbreviations.ts';
import { AUXILIARY, QUESTION_WORD } from './question-words.ts';

/** Where in a text the question stands: from one place to another, without what leads up to it or follows. */
export interface QuestionPart {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence may end within a text; in a chat the next one begins with a small letter. */
const END = /[.?!…]+[)"'”’]*(?=\s)|[。？！]/gu;

/** A sentence that asks although it lacks a question mark. */
const ASKS = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:so|and|but|well|now|ok|okay|please|pls|hey|hi)\b[^\p{L}]*)*(?:${QUESTION_WORD}|${AUXILIARY}|tell me|explain|list|name)\b`,
  'iu',
);

/**
 * "My thesis is about Asia. Who chairs it?": the sentences that ask, from the first to the last; all of a text whose
 * sentences all ask, or none.
 */
export function questionPart(text: string): QuestionPart {
  const sentences = sentencesIn(text);
  const isMarked = sentences.some((part) => MARK.test(textOf(text, part)));
  const asking = sentences.filter((part) => (isMarked ? MARK : ASKS).test(textOf(text, part)));
  return withoutClauses(text, { start: asking[0]?.start ?? 0, end: asking.at(-1)?.end ?? text.length });
}

/** Clauses that say against or under which circumstances something is asked, not what. */
const AGAINST = '(?:even though|though|although|despite|in spite of)';
const AHEAD = new RegExp(
  `^\\P{L}*(?:${AGAINST}|given that|considering that|supposing(?: that)?|suppose(?: that)?|assuming(?: that)?)\\s[^,:;?]*[,:]\\s+(?=\\S+\\s+\\S)`,
  'iu',
);
const BEHIND = new RegExp(`,?\\s+${AGAINST}\\s+\\S+\\s+\\S[^?]*\\?*\\s*$`, 'iu');

/** "For a paper on Asia: who chairs it?": what stands before the colon says what it is asked for. */
const BEFORE_COLON = new RegExp(
  String.raw`^\P{L}*(?:for|to|as|while|when|question|quick question|request)\b[^:?]{3,80}:\s+(?=(?:(?:(?:in|on) )?${QUESTION_WORD}|${AUXILIARY})\b\s+\S)`,
  'iu',
);

/** Two words, the first of which asks. */
const ASKS_SOMETHING = /^\P{L}*\S+\s+\S/u;

/** "Is Egypt a member though it lies in Africa?": what asks is "is Egypt a member". */
function withoutClauses(text: string, part: QuestionPart): QuestionPart {
  const own = textOf(text, part);
  const start = part.start + ((AHEAD.exec(own) ?? BEFORE_COLON.exec(own))?.[0].length ?? 0);
  const asking = text.slice(start, part.end);
  const end = BEHIND.exec(asking)?.index ?? asking.length;
  if (start === part.start && end === asking.length) return part;
  const isWhole = !ASKS.test(asking) || !ASKS_SOMETHING.test(asking.slice(0, end));
  return { start, end: isWhole ? part.end : start + end };
}

const MARK = /[?？]\P{L}*$/u;

/** Every part of the text that may be a sentence, with the space before it. */
function sentencesIn(text: string): readonly QuestionPart[] {
  const lastEnd = text.trimEnd().length;
  const ends: number[] = [];
  // Begins anew for every text, because it always runs to the end.
  for (let found = END.exec(text); found !== null; found = END.exec(text)) {
    const end = found.index + found[0].length;
    if (!isAbbreviated(text, end) && end < lastEnd) ends.push(end);
  }
  return [0, ...ends].map((start, position) => ({ start, end: ends[position] ?? text.length }));
}

function textOf(text: string, { start, end }: QuestionPart): string {
  return text.slice(start, end);
}
