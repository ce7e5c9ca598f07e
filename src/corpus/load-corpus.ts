import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { Document } from './document.ts';
import { GLOSSARY_FILE } from './glossary-file.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { parseDocument } from './parse-document.ts';
import { slugOf } from './slug.ts';

/** A knowledge file is read by people; one that is larger than this is not meant to be one. */
const FILE_LIMIT_BYTES = 1024 * 1024;

/**
 * Loads every Markdown file below a folder. Hidden files, README.md and the glossary are no content.
 * @throws KnowledgeError naming every problem of every file.
 */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const paths = await listFiles(directory);
  const results = await Promise.all(paths.map((path) => loadDocument(directory, path)));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  const documents = results.flatMap((result) => ('problems' in result ? [] : [result]));
  if (paths.length === 0) {
    problems.push({ path: directory, line: null, message: 'The folder holds no knowledge file (*.md).' });
  }
  problems.push(...duplicateDocuments(directory, documents));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return buildCorpus(documents);
}

async function listFiles(directory: string): Promise<readonly string[]> {
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
    .toSorted();
}

function isContent(path: string): boolean {
  const isHidden = path.split(sep).some((part) => part.startsWith('.'));
  return !isHidden && path !== GLOSSARY_FILE && basename(path).toLowerCase() !== 'readme.md';
}

type Loaded = Document | { readonly problems: readonly Problem[] };

async function loadDocument(directory: string, path: string): Promise<Loaded> {
  const text = await readText(path);
  if (typeof text !== 'string') return { problems: [{ path, line: null, message: text.message }] };
  try {
    return parseDocument(path, documentId(relative(directory, path)), text);
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
}

async function readText(path: string): Promise<string | { readonly message: string }> {
  if (extname(path) !== '.md')
    return { message: 'Only Markdown files (*.md) are knowledge. Move this file elsewhere or hide it.' };
  const bytes = await readFile(path).catch((cause: unknown) =>
    cause instanceof Error ? cause : new Error(String(cause)),
  );
  if (bytes instanceof Error) return { message: `The file cannot be read: ${bytes.message}.` };
  if (bytes.length > FILE_LIMIT_BYTES)
    return { message: `Too large: ${bytes.length} bytes, at most ${FILE_LIMIT_BYTES}. Split it.` };
  const text = decodeUtf8(bytes);
  if (text === null) return { message: 'Wrong encoding: the file is not UTF-8 text. Save it as UTF-8.' };
  if (text.trim() === '') return { message: 'The file is empty.' };
  return text;
}

function documentId(path: string): string {
  return path
    .slice(0, -extname(path).length)
    .split(sep)
    .map((part) => slugOf(part))
    .join('/');
}

/** Two files whose names differ only in case or punctuation would share their addresses. */
function duplicateDocuments(directory: string, documents: readonly Document[]): readonly Problem[] {
  const ids = documents.map((document) => document.id);
  return [...new Set(ids.filter((id, position) => ids.indexOf(id) < position))].map((id) => ({
    path: directory,
    line: null,
    message: `Two files have the address ${id}. Rename one of them.`,
  }));
}
