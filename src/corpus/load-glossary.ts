import { join } from 'node:path';
import { GLOSSARY_FILE } from './glossary-file.ts';
import { type Glossary, parseGlossary } from './parse-glossary.ts';
import { readOptionalFile } from './read-optional-file.ts';

const EMPTY: Glossary = { concepts: [], names: [] };

/**
 * Loads the glossary of a knowledge folder; without one the words of the files have to do.
 * @throws KnowledgeError naming every problem of the file.
 */
export async function loadGlossary(directory: string): Promise<Glossary> {
  const path = join(directory, GLOSSARY_FILE);
  const text = await readOptionalFile(path);
  return text === null ? EMPTY : parseGlossary(path, text);
}
