import { writeFile } from 'node:fs/promises';
import { ImportError } from './import-error.ts';

/** Writes a draft; a file that is there stays unless `isForced`. @throws ImportError where it cannot. */
export async function writeDraft(path: string, markdown: string, isForced: boolean): Promise<void> {
  await writeFile(path, markdown, { flag: isForced ? 'w' : 'wx' }).catch((cause: unknown) => {
    throw new ImportError(describeFailure(path, cause), { cause });
  });
}

function describeFailure(path: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'EEXIST')
    return `${path} is there already. Name another file with --to, or replace it with --force.`;
  if (code === 'ENOENT') return `The folder of ${path} does not exist.`;
  if (code === 'EISDIR') return `${path} is a folder. Name the file of the draft, too.`;
  return `${path} cannot be written.`;
}
