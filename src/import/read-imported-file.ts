import { detectFileKind } from './detect-file-kind.ts';
import { ImportError } from './import-error.ts';
import type { ImportedFile } from './imported-file.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** Reads the bytes of a file by the reader for its kind. @throws ImportError where it cannot be read. */
export async function readImportedFile(name: string, bytes: Uint8Array): Promise<ImportedFile> {
  if (bytes.length === 0) throw new ImportError(`${name} is empty.`);
  switch (detectFileKind(name, bytes)) {
    case 'pdf':
      return await readPdf(name, bytes);
    case 'docx':
      return await readDocx(name, bytes);
    case 'html':
      return readHtml(name, bytes);
    case 'markdown':
      return readMarkdown(name, bytes);
    case 'text':
      return readPlainText(name, bytes);
  }
}
