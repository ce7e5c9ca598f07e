import { TextDecoder } from 'node:util';
import { ImportError } from './import-error.ts';

/** How a page declares its encoding, near its beginning: `<meta charset="…">` or inside a content type. */
const DECLARED_CHARSET = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/iu;

/** Browsers look for the declaration in the first 1,024 bytes (HTML Standard, "prescan"). */
const DECLARATION_RANGE = 1024;

/**
 * Turns the bytes of a text file into text: by its byte order mark, else as UTF-8.
 * @throws ImportError where that would guess.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  return decode(name, bytes, encodingOfMark(bytes) ?? 'utf-8');
}

/** As {@link decodeText}; a page that has no byte order mark may also declare its encoding. */
export function decodeHtml(name: string, bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_RANGE)).toString('latin1');
  return decode(name, bytes, encodingOfMark(bytes) ?? DECLARED_CHARSET.exec(head)?.[1] ?? 'utf-8');
}

function encodingOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decode(name: string, bytes: Uint8Array, encoding: string): string {
  const decoder = openDecoder(name, encoding);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (cause) {
    const message = `${name} is not text in ${encoding.toUpperCase()}, as it should be. Save it as UTF-8, then try again.`;
    throw new ImportError(message, { cause });
  }
  if (text.includes('\0')) throw new ImportError(`${name} is not text: it holds bytes that no text has.`);
  return text;
}

function openDecoder(name: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    const message = `${name} says that its encoding is "${encoding}", which is not known. Save it as UTF-8, then try again.`;
    throw new ImportError(message, { cause });
  }
}
