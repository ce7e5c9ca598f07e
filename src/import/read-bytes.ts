import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from './import-error.ts';

/** More than any text of a body like CICA needs; a larger file is mostly pictures. */
const FILE_LIMIT_BYTES = 30 * 1024 * 1024;

/** Reads the file that is to be imported. @throws ImportError where that is not possible. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch((cause: unknown) => refuse(path, cause));
  if (found.isDirectory()) throw new ImportError(`${path} is a folder. Import its files one by one.`);
  if (!found.isFile()) throw new ImportError(`${path} is not a file.`);
  if (found.size > FILE_LIMIT_BYTES)
    throw new ImportError(
      `${basename(path)} is too large: ${megabytes(found.size)} MB, at most ${megabytes(FILE_LIMIT_BYTES)}.`,
    );
  return await readFile(path).catch((cause: unknown) => refuse(path, cause));
}

function refuse(path: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') throw new ImportError(`There is no file ${path}.`, { cause });
  if (code === 'EACCES') throw new ImportError(`${path} may not be read by this account.`, { cause });
  throw new ImportError(`${path} cannot be read.`, { cause });
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
