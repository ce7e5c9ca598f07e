import { z } from 'zod';
import { ImportError } from '../import-error.ts';
import type { ImportedBlock, ImportedFile } from '../imported-file.ts';
import { wordsOf } from '../join-lines.ts';
import { splitListLines } from '../split-list-lines.ts';
import { buildLines, type Item, type Line } from './build-lines.ts';
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
    const lines = pages.flat().filter((line) => !isContentsEntry(line));
    const words = wordsOf(lines.map((line) => line.text));
    const blocks = buildParagraphs(lines, measureBody(lines)).flatMap((part) => finishPart(part, words));
    const entries = pages.flat().length - lines.length;
    const notices = [
      ...describeDropped(dropped),
      ...describeContents(entries),
      ...describeEmptyPages(allPages),
    ];
    return { blocks, metadata: await readPdfMetadata(pdf), notices };
  } finally {
    await pdf.loadingTask.destroy();
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
  const pages: (readonly Line[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(buildLines(await extractItems(name, pdf, number), number));
  return pages;
}

async function extractItems(name: string, pdf: PdfFile, number: number): Promise<readonly Item[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    return items.flatMap((item) => ('str' in item ? [placeItem(item)] : []));
  } catch (cause) {
    throw new ImportError(`${name} is damaged: the text of page ${number} cannot be read.`, { cause });
  }
}

const Transform = z.array(z.number()).length(6);

/** The matrix of a piece of text holds its size (third and fourth number) and its place (the last two). */
function placeItem(item: { str: string; transform: unknown; width: number; fontName: string }): Item {
  const [, , c = 0, d = 0, x = 0, y = 0] = Transform.parse(item.transform);
  return { str: item.str, x, y, width: item.width, fontSize: Math.hypot(c, d), font: item.fontName };
}

/** A line of a table of contents, which leads with dots to a page that a knowledge file does not have. */
function isContentsEntry({ text }: Line): boolean {
  return /(?:\.\s?){6,}\s*\w{0,5}$/u.test(text);
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

function describeContents(count: number): readonly string[] {
  return count === 0 ? [] : [`Table of contents: ${count} lines left out.`];
}

function describeEmptyPages(pages: readonly (readonly Line[])[]): readonly string[] {
  const empty = pages.flatMap((page, position) => (page.length === 0 ? [position + 1] : []));
  if (empty.length === 0) return [];
  return [`Pages without text, perhaps scanned: ${empty.join(', ')}.`];
}
