import type { Report } from './parse-source.ts';

/** A mark without a definition is no footnote to Markdown, which leaves it in the text for readers to see. */
export function reportUnknownFootnotes(text: string, line: number, report: Report): void {
  for (const [mark] of text.matchAll(/\[\^[^\]\s]+\]/gu))
    report(line, `Unknown footnote ${mark}: no definition with that name stands in this file.`);
}
