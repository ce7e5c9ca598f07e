import { readdir } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { GLOSSARY_FILE } from './glossary-file.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { LOCK_FILE } from './lock-file.ts';
import { slugOf } from './slug.ts';

/** A file that should be a document. */
export interface KnowledgeFile {
  readonly path: string;
  readonly documentId: string;
}

/** Holds how people ask for the passages, which is no content. */
export const ASKED_FOLDER = 'questions';

/** Of files that list questions. */
export const QUESTIONS_EXTENSION = '.txt';

/** Lists questions that no passage answers. */
export const UNANSWERED_FOLDER = 'unanswered';

/** Files that stand beside the content and are read on their own. */
const NO_CONTENT: ReadonlySet<string> = new Set([GLOSSARY_FILE, LOCK_FILE]);

/**
 * Every file below a folder that is content. Hidden files, README.md, the glossary, the lock file and lists of
 * questions are not.
 * @throws KnowledgeError when the folder cannot be read.
 */
export async function listKnowledgeFiles(directory: string): Promise<readonly KnowledgeFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      const message = `The knowledge folder cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
      throw new KnowledgeError([{ path: directory, line: null, message }]);
    },
  );
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isContent(relative(directory, path)))
    .toSorted()
    .map((path) => ({ path, documentId: documentIdOf(relative(directory, path)) }));
}

function isContent(path: string): boolean {
  const isHidden = path.split(sep).some((part) => part.startsWith('.'));
  const isListing =
    [ASKED_FOLDER, UNANSWERED_FOLDER].some((folder) => path.startsWith(`${folder}${sep}`)) &&
    extname(path) === QUESTIONS_EXTENSION;
  return !isHidden && !isListing && !NO_CONTENT.has(path) && basename(path).toLowerCase() !== 'readme.md';
}

function documentIdOf(path: string): string {
  return path
    .slice(0, -extname(path).length)
    .split(sep)
    .map((part) => slugOf(part))
    .join('/');
}
