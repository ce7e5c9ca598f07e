import { join } from 'node:path';
import { LOCK_FILE } from './lock-file.ts';
import { parsePassageLock } from './parse-passage-lock.ts';
import type { PassageLock } from './passage-lock.ts';
import { readOptionalFile } from './read-optional-file.ts';

/**
 * Loads the lock file of a knowledge folder; `null`: there is none, and no address is promised.
 * @throws KnowledgeError naming every problem of the file.
 */
export async function loadPassageLock(directory: string): Promise<PassageLock | null> {
  const path = join(directory, LOCK_FILE);
  const text = await readOptionalFile(path);
  return text === null ? null : parsePassageLock(path, text);
}
