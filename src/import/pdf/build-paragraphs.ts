import type { HeadingBlock, TableBlock } from '../imported-file.ts';
import type { Line } from './build-lines.ts';
import { findTable } from './find-table.ts';
import { type BodyMeasures, headingDepth } from './measure-body.ts';

/** Lines that belong together, not yet one text: words may be divided, and list marks stand in it. */
interface Paragraph {
  readonly kind: 'lines';
  readonly lines: readonly Line[];
}

export type PagePart = Paragraph | HeadingBlock | TableBlock;

/** Groups the lines of a file to headings, tables and paragraphs, across its pages. */
export function buildParagraphs(lines: readonly Line[], body: BodyMeasures): readonly PagePart[] {
  const parts: PagePart[] = [];
  for (let position = 0; position < lines.length; ) {
    const found = findTable(lines, position);
    const line = lines[position];
    if (found !== null) parts.push(found.table);
    else if (line !== undefined) addLine(parts, line, lines[position - 1], body);
    position += found?.size ?? 1;
  }
  return parts;
}

function addLine(parts: PagePart[], line: Line, above: Line | undefined, body: BodyMeasures): void {
  const last = parts.at(-1);
  const depth = headingDepth(line, body);
  if (depth !== null) {
    const continues = last?.kind === 'heading' && last.depth === depth && isClose(above, line);
    if (continues) parts[parts.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else
      parts.push({ kind: 'heading', depth, text: line.text, pages: { first: line.page, last: line.page } });
    return;
  }
  if (last?.kind === 'lines' && above !== undefined && continuesParagraph(last, line, body))
    parts[parts.length - 1] = { ...last, lines: [...last.lines, line] };
  else parts.push({ kind: 'lines', lines: [line] });
}

/** Whether a heading goes on: its lines are nearer to each other than a heading is to another. */
function isClose(above: Line | undefined, line: Line): boolean {
  return above?.page === line.page && above.baseline - line.baseline < line.fontSize * 1.6;
}

function continuesParagraph({ lines }: Paragraph, line: Line, body: BodyMeasures): boolean {
  const above = lines.at(-1);
  if (above === undefined || isRowBelow(above, line)) return false;
  if (Math.abs(above.fontSize - line.fontSize) > line.fontSize * 0.12) return false;
  if (above.page !== line.page || line.baseline > above.baseline) return continuesElsewhere(above, line);
  const gap = above.baseline - line.baseline;
  if (gap > Math.max(body.leading, line.fontSize) * 1.35) return false;
  return !endsParagraph(lines, above, line);
}

/** Rows of what may be a table stay apart: run together, no one could tell the cells of one from another's. */
function isRowBelow(above: Line, line: Line): boolean {
  return above.cells.length > 1 && above.cells.length === line.cells.length;
}

const SENTENCE_END = /[.!?:;…。！？]["'”’»)\]]*\d{0,3}$/u;

/** At a new page or column only words can tell: a sentence that has not ended goes on. */
function continuesElsewhere(above: Line, line: Line): boolean {
  return !SENTENCE_END.test(above.text) && /^[\p{Ll}\p{N}(]/u.test(line.text);
}

/** A short last line after a full sentence, or an indented first line, parts paragraphs without a gap. */
function endsParagraph(lines: readonly Line[], above: Line, line: Line): boolean {
  const left = Math.min(...lines.map((other) => other.left));
  const right = Math.max(...lines.map((other) => other.right), line.right);
  const isShort = above.right < right - (right - left) * 0.2;
  if (isShort && SENTENCE_END.test(above.text)) return true;
  const isIndented = line.left > above.left + line.fontSize && lines.length > 1;
  return isIndented && SENTENCE_END.test(above.text);
}
