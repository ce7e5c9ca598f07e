import { extname } from 'node:path';
import { ImportError } from './import-error.ts';

export type FileKind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

/** What the first bytes of a file say it holds. Older Word files and locked DOCX files are both compound files. */
type Signature = 'a PDF' | 'a ZIP archive (as DOCX files are)' | 'an Office compound file';

/** PDF readers accept other bytes before the signature, up to this many. */
const PDF_SIGNATURE_RANGE = 1024;

/**
 * Tells from its name what a file is, and from its first bytes that it is not something else.
 * @throws ImportError for an unknown kind and for a file that is not what its name says.
 */
export function detectFileKind(name: string, bytes: Uint8Array): FileKind {
  const ending = extname(name).toLowerCase();
  const kind = KINDS[ending];
  if (kind === undefined) throw new ImportError(describeUnknown(name, ending));
  const signature = readSignature(bytes);
  if (kind === 'docx' && signature === 'an Office compound file')
    throw new ImportError(
      `${name} is locked with a password or is an older Word file. Save it as .docx without a password, then try again.`,
    );
  if (signature !== expectedSignature(kind)) throw new ImportError(describeMismatch(name, ending, signature));
  return kind;
}

function describeUnknown(name: string, ending: string): string {
  const kinds = Object.keys(KINDS).join(', ');
  const isOffice = /^\.(?:doc|odt|rtf|pages)$/u.test(ending);
  const advice = isOffice ? ' Open it in your word processor and save it as .docx.' : '';
  return `${name} cannot be imported: its name must end in one of ${kinds}.${advice}`;
}

function describeMismatch(name: string, ending: string, signature: Signature | null): string {
  const found = signature === null ? 'holds something else' : `holds ${signature}`;
  return `${name} is not what its name says: it ends in ${ending} but ${found}.`;
}

function expectedSignature(kind: FileKind): Signature | null {
  if (kind === 'pdf') return 'a PDF';
  return kind === 'docx' ? 'a ZIP archive (as DOCX files are)' : null;
}

function readSignature(bytes: Uint8Array): Signature | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_SIGNATURE_RANGE));
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')))
    return 'a ZIP archive (as DOCX files are)';
  if (head.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return 'an Office compound file';
  const position = head.indexOf('%PDF-', 0, 'latin1');
  // A text may speak of "%PDF-" further on; only a PDF begins with it or with bytes that no text has.
  const isPdf = position === 0 || (position > 0 && /[^\t\n\r -~]/.test(head.toString('latin1', 0, position)));
  return isPdf || (position > 0 && head.toString('latin1', 0, position).trim() === '') ? 'a PDF' : null;
}
