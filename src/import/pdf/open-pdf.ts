import { getDocumentProxy } from 'unpdf';
import { ImportError } from '../import-error.ts';

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A longer file is a book: a person could not check its draft. */
const PAGE_LIMIT = 500;

/** Largest picture that is decoded, as pdf.js advises for files of unknown origin; pictures are not used. */
const PICTURE_PIXEL_LIMIT = 16_777_216;

/** Keeps pdf.js from writing its warnings to the terminal (`VerbosityLevel.ERRORS`). */
const ERRORS_ONLY = 0;

/** @throws ImportError for a file that is damaged, locked or too long. */
export async function openPdf(name: string, bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await load(name, bytes);
  if (pdf.numPages <= PAGE_LIMIT) return pdf;
  await pdf.loadingTask.destroy();
  throw new ImportError(
    `${name} has ${pdf.numPages} pages, at most ${PAGE_LIMIT} can be imported. Split it.`,
  );
}

async function load(name: string, bytes: Uint8Array): Promise<PdfFile> {
  try {
    // A copy, since pdf.js takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), {
      maxImageSize: PICTURE_PIXEL_LIMIT,
      verbosity: ERRORS_ONLY,
    });
  } catch (cause) {
    throw new ImportError(describeFailure(name, cause), { cause });
  }
}

function describeFailure(name: string, cause: unknown): string {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  return isLocked
    ? `${name} is locked with a password. Save it without one, then try again.`
    : `${name} is damaged: it cannot be read as a PDF.`;
}
