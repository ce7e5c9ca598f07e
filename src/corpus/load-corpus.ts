import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { Document } from './document.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { type KnowledgeFile, listKnowledgeFiles } from './list-knowledge-files.ts';
import { loadPassageLock } from './load-passage-lock.ts';
import { parseDocument } from './parse-document.ts';
import type { PassageLock } from './passage-lock.ts';

/** A knowledge file is read by people; one that is larger than this is not meant to be one. */
const FILE_LIMIT_BYTES = 1024 * 1024;

/**
 * Loads every Markdown file below a folder, and what became of addresses that are no more.
 * @throws KnowledgeError naming every problem of every file.
 */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const files = await listKnowledgeFiles(directory);
  const [lock, ...results] = await Promise.all([loadLock(directory), ...files.map(loadDocument)]);
  const problems = [lock, ...results].flatMap((result) => ('problems' in result ? result.problems : []));
  const documents = results.flatMap((result) => ('problems' in result ? [] : [result]));
  if (files.length === 0) {
    problems.push({ path: directory, line: null, message: 'The folder holds no knowledge file (*.md).' });
  }
  problems.push(...duplicateDocuments(directory, documents));
  if (problems.length > 0 || 'problems' in lock) throw new KnowledgeError(problems);
  return buildCorpus(documents, lock);
}

async function loadLock(directory: string): Promise<PassageLock | Failed> {
  try {
    return (await loadPassageLock(directory)) ?? new Map();
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
}

interface Failed {
  readonly problems: readonly Problem[];
}

async function loadDocument({ path, documentId }: KnowledgeFile): Promise<Document | Failed> {
  const text = await readText(path);
  if (typeof text !== 'string') return { problems: [{ path, line: null, message: text.message }] };
  try {
    return parseDocument(path, documentId, text);
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

/** Two files whose names differ only in case or punctuation would share their addresses. */
function duplicateDocuments(directory: string, documents: readonly Document[]): readonly Problem[] {
  const ids = documents.map((document) => document.id);
  return [...new Set(ids.filter((id, position) => ids.indexOf(id) < position))].map((id) => ({
    path: directory,
    line: null,
    message: `Two files have the address ${id}. Rename one of them.`,
  }));
}
