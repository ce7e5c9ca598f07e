import type { Table, TableRow } from 'mdast';
import type { Annotation } from './parse-annotation.ts';
import { footnoteKeys, lineOf, readableText } from './parse-markdown.ts';
import type { Report } from './parse-source.ts';
import { isPeriod, type PartialDate, parsePartialDate } from './partial-date.ts';
import type { Cell } from './passage.ts';
import { reportUnknownFootnotes } from './report-unknown-footnotes.ts';
import { slugOf } from './slug.ts';

/** A row of a table, read but not yet a passage. */
export interface TableRowDraft {
  readonly line: number;
  /** The last part of the row's address. */
  readonly anchor: string;
  readonly text: string;
  readonly cells: readonly Cell[];
  /** The header of the column that gives the dates on which they began, or else that of the dates they are as of. */
  readonly datedBy: string | null;
  readonly footnotes: readonly string[];
  readonly asOf: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validUntil: PartialDate | null;
}

/** Reads the rows under a table's header; a table that does not hold together is reported. */
export function readRows(table: Table, annotation: Annotation, report: Report): readonly TableRowDraft[] {
  const [headerRow, ...rows] = table.children;
  if (headerRow === undefined) return [];
  const headers = headerRow.children.map((cell) => readableText(cell));
  if (rows.length === 0) report(lineOf(table), 'Broken table: it has a header but no rows.');
  if (headers.includes('')) report(lineOf(table), 'Broken table: a column has no header.');
  checkColumns(headers, annotation, lineOf(table), report);
  return rows.flatMap((row) => readRow(row, { headers, headerRow, annotation, report }) ?? []);
}

interface TableContext {
  readonly headers: readonly string[];
  readonly headerRow: TableRow;
  readonly annotation: Annotation;
  readonly report: Report;
}

function readRow(row: TableRow, context: TableContext): TableRowDraft | null {
  const { headers, headerRow, annotation, report } = context;
  const line = lineOf(row);
  if (row.children.length !== headers.length) {
    report(line, `Broken table: the row has ${row.children.length} cells and the header ${headers.length}.`);
    return null;
  }
  const texts = row.children.map((cell) => readableText(cell));
  if ((texts[0] ?? '') === '') {
    report(line, 'Broken table: the first cell, which names the row, is empty.');
    return null;
  }
  for (const text of texts) reportUnknownFootnotes(text, line, report);
  const cells = headers.map((header, column) => ({ header, text: texts[column] ?? '' })).filter(isFilled);
  return {
    line,
    anchor: slugOf(
      (annotation.key ?? headers.slice(0, 1)).map((column) => cellText(cells, column)).join(' '),
    ),
    text: rowText(cells),
    cells,
    datedBy: dateColumn(context),
    footnotes: [...footnoteKeys(row), ...footnoteKeys(headerRow)],
    ...readDates(cells, line, context),
  };
}

/** A table that says since when with one date for all of them has no column for it. */
function dateColumn({ headers, annotation }: TableContext): string | null {
  const column = annotation.from ?? annotation['as-of'] ?? null;
  return column !== null && headers.includes(column) ? column : null;
}

function isFilled({ text }: Cell): boolean {
  return text !== '';
}

function readDates(cells: readonly Cell[], line: number, { headers, annotation, report }: TableContext) {
  const complain = (text: string) => report(line, `"${text}" is not a date.`);
  const read = (key: DateKey) => readDate(annotation[key], cells, headers, complain);
  const dates = { asOf: read('as-of'), validFrom: read('from'), validUntil: read('until') };
  const { validFrom, validUntil } = dates;
  if (validFrom !== null && validUntil !== null && !isPeriod(validFrom, validUntil))
    report(line, `The row begins to hold in ${validFrom}, later than it ends, in ${validUntil}.`);
  return dates;
}

/** The row as a line that can be read and quoted: `Thailand — Status: member state; Joined: 2004`. */
function rowText([name, ...others]: readonly Cell[]): string {
  const rest = others.map(({ header, text }) => `${header}: ${text}`).join('; ');
  return rest === '' ? (name?.text ?? '') : `${name?.text} — ${rest}`;
}

type DateKey = 'as-of' | 'from' | 'until';

/** The date that an annotation gives to every row, or names the column of. */
function readDate(
  text: string | undefined,
  cells: readonly Cell[],
  headers: readonly string[],
  complain: (text: string) => void,
): PartialDate | null {
  if (text === undefined) return null;
  // One that is neither is the table's mistake, not that of every row.
  if (!headers.includes(text)) return parsePartialDate(text);
  const cell = cellText(cells, text);
  if (cell === '') return null;
  const date = parseCellDate(cell);
  if (date === null) complain(cell);
  return date;
}

function cellText(cells: readonly Cell[], header: string): string {
  return cells.find((cell) => cell.header === header)?.text ?? '';
}

const INEXACT = /^(?:by|about|around|circa|since|from|until|till|in|on|before|after|early|mid|late)[\s-]+/iu;

/** A date as tables give it: also `by October 2004`, `11-12 October 2021` (its first day), `2026 (planned)`. */
function parseCellDate(text: string): PartialDate | null {
  const plain = text
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/^(\d{1,2})\s*[-–/]\s*\d{1,2}(?=\s)/u, '$1')
    .trim();
  return parsePartialDate(plain.replace(INEXACT, ''));
}

function checkColumns(
  headers: readonly string[],
  annotation: Annotation,
  line: number,
  report: Report,
): void {
  for (const column of annotation.key ?? []) {
    if (!headers.includes(column)) report(line, `"key: ${column}" names no column of this table.`);
  }
  for (const key of ['as-of', 'from', 'until'] as const) {
    const value = annotation[key];
    if (value !== undefined && !headers.includes(value) && parsePartialDate(value) === null) {
      report(line, `"${key}: ${value}" is neither a date nor a column of this table.`);
    }
  }
}
