import { extractTextItems } from 'unpdf';
import { ImportError } from '../import-error.ts';
import type { ImportedBlock, ImportedFile } from '../imported-file.ts';
import { wordsOf } from '../join-lines.ts';
import { splitListLines } from '../split-list-lines.ts';
import { buildLines, type Line } from './build-lines.ts';
import { buildParagraphs, type PagePart } from './build-paragraphs.ts';
import { dropRunningLines } from './drop-running-lines.ts';
import { measureBody } from './measure-body.ts';
import { openPdf, type PdfFile } from './open-pdf.ts';
import { readPdfMetadata } from './read-pdf-metadata.ts';

/** Reads a PDF. @throws ImportError where it is damaged, locked, too long, or holds pictures of text. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<ImportedFile> {
  const pdf = await openPdf(name, bytes);
  try {
    const allPages = await readLines(name, pdf);
    const { pages, dropped } = dropRunningLines(allPages);
    const lines = pages.flat();
    const words = wordsOf(lines.map((line) => line.text));
    const blocks = buildParagraphs(lines, measureBody(lines)).flatMap((part) => finishPart(part, words));
    const notices = [...describeDropped(dropped), ...describeEmptyPages(allPages)];
    return { blocks, metadata: await readPdfMetadata(pdf), notices };
  } finally {
    await pdf.destroy();
  }
}

async function readLines(name: string, pdf: PdfFile): Promise<readonly (readonly Line[])[]> {
  const pages = await extractPages(name, pdf);
  if (pages.some((page) => page.length > 0)) return pages;
  throw new ImportError(
    `${name} holds no text, only pictures of pages (a scan). Run text recognition (OCR) on it, then try again.`,
  );
}

async function extractPages(name: string, pdf: PdfFile): Promise<readonly (readonly Line[])[]> {
  try {
    const { items } = await extractTextItems(pdf);
    return items.map((page, position) => buildLines(page, position + 1));
  } catch (cause) {
    throw new ImportError(`${name} is damaged: the text of its pages cannot be read.`, { cause });
  }
}

function finishPart(part: PagePart, words: ReadonlySet<string>): readonly ImportedBlock[] {
  if (part.kind !== 'lines') return [part];
  const pages = { first: part.lines[0]?.page ?? 1, last: part.lines.at(-1)?.page ?? 1 };
  const texts = part.lines.map((line) => line.text);
  return splitListLines(texts, words).map((block) => ({ ...block, pages }));
}

function describeDropped(dropped: readonly Line[]): readonly string[] {
  const examples = [...new Set(dropped.map((line) => line.text))].slice(0, 3);
  if (examples.length === 0) return [];
  const quoted = examples.map((example) => `"${example}"`).join(', ');
  return [`Headers and footers: ${dropped.length} lines left out, such as ${quoted}.`];
}

function describeEmptyPages(pages: readonly (readonly Line[])[]): readonly string[] {
  const empty = pages.flatMap((page, position) => (page.length === 0 ? [position + 1] : []));
  if (empty.length === 0) return [];
  return [`Pages without text, perhaps scanned: ${empty.join(', ')}.`];
}
