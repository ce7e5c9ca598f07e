import type { Annotation } from './parse-annotation.ts';
import type { FrontMatter } from './parse-front-matter.ts';
import type { Report } from './parse-source.ts';
import { isPeriod, type PartialDate, parsePartialDate } from './partial-date.ts';
import type { Passage, Source } from './passage.ts';
import type { Block } from './read-blocks.ts';
import { readRows } from './read-rows.ts';
import { slugOf } from './slug.ts';

/** What is true of the whole file while its blocks become passages. */
export interface FileContext {
  readonly documentId: string;
  readonly frontMatter: FrontMatter;
  /** The file's footnotes by key. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly report: Report;
}

/** A passage before it has a place in the body. */
type Draft = Omit<Passage, 'start' | 'end'>;

/** Longest passage that fits one message (4,000 characters) together with its headings and sources. */
const PASSAGE_LIMIT = 3000;

/** Longest address: a custom id holds 100 characters, and the name of a button stands before it. */
const ADDRESS_LIMIT = 84;

const BLOCK_GAP = '\n\n';

/** Cuts a file's blocks into passages and joins the readable body that the passages are slices of. */
export function splitPassages(
  blocks: readonly Block[],
  file: FileContext,
): { readonly body: string; readonly passages: readonly Passage[] } {
  const headings: { readonly depth: number; readonly text: string; readonly anchor: string }[] = [];
  const passages: Passage[] = [];
  let body = '';

  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop();
      if (block.text !== file.frontMatter.title) {
        headings.push({ depth: block.depth, text: block.text, anchor: block.id ?? slugOf(block.text) });
      }
      body += `${block.text}${BLOCK_GAP}`;
      continue;
    }
    const section: Section = {
      headings: [file.frontMatter.title, ...headings.map(({ text }) => text)],
      anchor: headings.at(-1)?.anchor ?? '',
    };
    for (const draft of draftsOf(block, section, file)) {
      passages.push({ ...draft, start: body.length, end: body.length + draft.text.length });
      body += `${draft.text}${draft.row === null ? BLOCK_GAP : '\n'}`;
    }
  }
  return { body, passages };
}

interface Section {
  readonly headings: Passage['headings'];
  /** Address of the innermost heading; empty above the first. */
  readonly anchor: string;
}

function draftsOf(
  block: Exclude<Block, { kind: 'heading' }>,
  section: Section,
  file: FileContext,
): readonly Draft[] {
  if (block.kind === 'table') return rowDrafts(block, section, file);
  if (block.text === '') return [];
  const { annotation, line, text } = block;
  const common = commonOf(section, file);
  const dates = readDates(annotation, line, file);
  const id = `${file.documentId}#${annotation.id ?? derivedAnchor(section, text)}`;
  const draft = {
    ...common,
    ...dates,
    id,
    text,
    line,
    sources: sourcesOf(block.footnotes, line, file),
    row: null,
  };
  checkLimits(draft, file.report);
  return [draft];
}

function rowDrafts(
  block: Extract<Block, { kind: 'table' }>,
  section: Section,
  file: FileContext,
): readonly Draft[] {
  const anchor = block.annotation.id ?? (section.anchor || 'table');
  const tableId = `${file.documentId}#${anchor}`;
  return readRows(block.table, block.annotation, file.report).map((row) => {
    const { line, text, cells, datedBy } = row;
    const id = `${tableId}/${row.anchor}`;
    const sources = sourcesOf(row.footnotes, line, file);
    const asOf = row.asOf ?? file.frontMatter['as-of'] ?? null;
    const { validFrom, validUntil } = row;
    const draft = {
      ...commonOf(section, file),
      id,
      text,
      line,
      sources,
      asOf,
      validFrom,
      validUntil,
      row: { tableId, cells, datedBy },
    };
    checkLimits(draft, file.report);
    return draft;
  });
}

function commonOf({ headings }: Section, { documentId, frontMatter }: FileContext) {
  return { documentId, headings, language: frontMatter.language, isElsewhere: frontMatter.elsewhere };
}

/** Without an `id`, an address made of the passage's own words stays when others come and go. */
function derivedAnchor({ anchor }: Section, text: string): string {
  const opening = slugOf(text, 32) || 'passage';
  return anchor === '' ? opening : `${anchor}/${opening}`;
}

function readDates(annotation: Annotation, line: number, { frontMatter, report }: FileContext) {
  const read = (key: 'as-of' | 'from' | 'until'): PartialDate | null => {
    const text = annotation[key];
    if (text === undefined) return null;
    const date = parsePartialDate(text);
    if (date === null) report(line, `"${key}: ${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.`);
    return date;
  };
  if (annotation.key !== undefined) report(line, '"key" belongs above a table.');
  const dates = {
    asOf: read('as-of') ?? frontMatter['as-of'] ?? null,
    validFrom: read('from'),
    validUntil: read('until'),
  };
  if (dates.validFrom !== null && dates.validUntil !== null && !isPeriod(dates.validFrom, dates.validUntil)) {
    report(line, `"from: ${dates.validFrom}" is later than "until: ${dates.validUntil}".`);
  }
  return dates;
}

function sourcesOf(
  keys: readonly string[],
  line: number,
  { sources, report }: FileContext,
): readonly Source[] {
  if (keys.length === 0)
    report(line, 'No source: put a footnote mark such as [^source] behind the statement.');
  return [...new Set(keys)].flatMap((key) => sources.get(key) ?? []);
}

function checkLimits({ id, text, line }: Draft, report: Report): void {
  if (text.length > PASSAGE_LIMIT) {
    report(
      line,
      `Too long to quote in one message: ${text.length} characters, at most ${PASSAGE_LIMIT}. Cut it in two.`,
    );
  }
  if (id.length > ADDRESS_LIMIT) {
    report(
      line,
      `The address ${id} has ${id.length} characters, at most ${ADDRESS_LIMIT}: give it a short "id".`,
    );
  }
}
