import { fromHtml } from 'hast-util-from-html';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { ImportError } from './import-error.ts';
import type { ImportedFile } from './imported-file.ts';
import { readDocxProperties } from './read-docx-properties.ts';
import { readHtmlTree } from './read-html.ts';

/** Where every DOCX file keeps its text (ISO/IEC 29500, as all word processors write it). */
const TEXT_PART = 'word/document.xml';

/** Word's own styles for a title, which mammoth leaves as paragraphs. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a Word file. @throws ImportError where it is damaged, or a ZIP archive of another kind. */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ImportedFile> {
  const archive = await openArchive(name, bytes);
  if (archive.file(TEXT_PART) === null)
    throw new ImportError(`${name} is a ZIP archive, but not a Word document: it holds no ${TEXT_PART}.`);
  const html = await convertToHtml(name, bytes);
  const properties = await archive.file('docProps/core.xml')?.async('string');
  return {
    ...readHtmlTree(fromHtml(html)),
    metadata: readDocxProperties(properties ?? ''),
  };
}

async function openArchive(name: string, bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw new ImportError(describeDamage(name), { cause });
  }
}

async function convertToHtml(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
    return value;
  } catch (cause) {
    throw new ImportError(describeDamage(name), { cause });
  }
}

function describeDamage(name: string): string {
  return `${name} is damaged: it cannot be read as a Word document. Open it in a word processor and save it again.`;
}
