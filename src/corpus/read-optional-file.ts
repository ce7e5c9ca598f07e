import { readFile } from 'node:fs/promises';
import { decodeUtf8 } from './decode-utf8.ts';
import { KnowledgeError } from './knowledge-error.ts';

/**
 * The text of a file that a knowledge folder may do without; `null`: there is no such file.
 * @throws KnowledgeError when it is there and cannot be read.
 */
export async function readOptionalFile(path: string): Promise<string | null> {
  const bytes = await readBytes(path);
  if (bytes === null) return null;
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const message = 'Wrong encoding: the file is not UTF-8 text. Save it as UTF-8.';
  throw new KnowledgeError([{ path, line: null, message }]);
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return null;
    throw new KnowledgeError([{ path, line: null, message: `The file cannot be read: ${error.message}.` }]);
  }
}
