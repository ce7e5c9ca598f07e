import { tokenize } from '../../search/tokenize.ts';

/** Words in quotation marks, and where they stand in a text. */
export interface Quotation {
  /** Without the marks. */
  readonly text: string;
  /** Of the opening mark. */
  readonly start: number;
  /** Behind the closing mark. */
  readonly end: number;
}

/** Fewer words in quotation marks are a name or a manner of speaking. */
const QUOTED_WORDS = 4;

/**
 * Quotation marks in pairs, as they are written in English, German, French and Russian, Chinese and Japanese. A straight or
 * curly single mark is an apostrophe too: it opens before a word and closes behind one.
 */
const QUOTED = new RegExp(
  [
    '["“”„]([^"“”„]+)["“”]',
    '«([^«»]+)»',
    '»([^«»]+)«',
    '「([^「」]+)」',
    '『([^『』]+)』',
    "(?<![\\p{L}\\p{N}])['‘‚](?=\\S)((?:[^'‘’‚]|(?<=\\p{L})['’](?=\\p{L}))+)(?<=\\S)['’‘](?![\\p{L}\\p{N}])",
  ].join('|'),
  'gu',
);

/** The quotations of a text that are long enough to have a source. */
export function quotationsIn(text: string): readonly Quotation[] {
  return text
    .matchAll(QUOTED)
    .map((match) => ({
      text: (match.slice(1).find((group) => group !== undefined) ?? '').trim(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((quotation) => tokenize(quotation.text).length >= QUOTED_WORDS)
    .toArray();
}

/** Lines that Discord shows as a quotation, in marks: everything else takes a line break for a space. */
export function markQuotedLines(text: string): string {
  return text.replace(QUOTED_LINES, (lines) => {
    const quoted = lines.replace(/^>(?:>>)?[ \t]+/gmu, '').trim();
    return /["“”„«»]/u.test(quoted) ? `${quoted}\n` : `“${quoted}”\n`;
  });
}

const QUOTED_LINES = /(?:^>(?:>>)?[ \t]+\S[^\n]*(?:\n|$))+/gmu;
