import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { LOCK_FILE } from '../../corpus/lock-file.ts';
import { readOptionalFile } from '../../corpus/read-optional-file.ts';
import { updatePassageLock } from '../../corpus/update-passage-lock.ts';

/**
 * Adds the ids of all passages to the lock file of a knowledge folder, which it makes where there is none.
 * @throws KnowledgeError when the files are broken; then nothing is written.
 */
export async function writePassageLock(directory: string): Promise<void> {
  const { passages } = await loadCorpus(directory);
  const path = join(directory, LOCK_FILE);
  const text = await readOptionalFile(path);
  const ids = passages.map(({ id }) => id);
  await writeFile(path, updatePassageLock(path, text, ids));
}
