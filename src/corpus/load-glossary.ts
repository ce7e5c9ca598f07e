import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from './decode-utf8.ts';
import { GLOSSARY_FILE } from './glossary-file.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { type Glossary, parseGlossary } from './parse-glossary.ts';

const EMPTY: Glossary = { concepts: [], names: [] };

/**
 * Loads the glossary of a knowledge folder; without one the words of the files have to do.
 * @throws KnowledgeError naming every problem of the file.
 */
export async function loadGlossary(directory: string): Promise<Glossary> {
  const path = join(directory, GLOSSARY_FILE);
  const bytes = await readBytes(path);
  if (bytes === null) return EMPTY;
  const text = decodeUtf8(bytes);
  if (text !== null) return parseGlossary(path, text);
  const message = 'Wrong encoding: the file is not UTF-8 text. Save it as UTF-8.';
  throw new KnowledgeError([{ path, line: null, message }]);
}

/** `null`: there is no such file. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return null;
    throw new KnowledgeError([{ path, line: null, message: `The file cannot be read: ${error.message}.` }]);
  }
}
