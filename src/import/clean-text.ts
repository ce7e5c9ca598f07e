/** The mark that stands in a draft for a character that could not be read. */
export const UNREADABLE_MARK = '[?]';

/**
 * Text as a knowledge file may hold it: one space between words, no characters that are not shown, and
 * nothing that the parser would take for a table or a footnote.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\uFFFD+/gu, UNREADABLE_MARK)
      .replace(/[\uE000-\uF8FF]/gu, '')
      .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      // As the parser reads it, so that a column keeps its name.
      .replace(/ (?=[.,;:!?)])/gu, '')
      .replace(/\[\^(?=[^\]\s]+\])/gu, '[')
      .trim()
      .replace(/^(?:\|\s*)+/u, '')
  );
}
