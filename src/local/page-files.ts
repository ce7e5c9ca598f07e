import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

/** A file of the page as a browser gets it. */
export interface PageFile {
  readonly contentType: string;
  readonly content: string;
}

const PAGE_DIRECTORY = new URL('./page/', import.meta.url);
/** Names of files right in the page's folder: no path of a request can leave it. */
const FILE_NAME = /^\/([a-z0-9-]+)\.(html|css|svg|ts|js)$/;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
};

/**
 * The file of the page at this path, `undefined` when there is none. A script is its TypeScript source
 * without the types, so that the page needs no build.
 */
export async function loadPageFile(pathname: string): Promise<PageFile | undefined> {
  const [, name, extension] = FILE_NAME.exec(pathname === '/' ? '/index.html' : pathname) ?? [];
  const contentType = CONTENT_TYPES[extension ?? ''];
  if (!name || !extension || !contentType) return undefined;
  const isScript = extension === 'ts' || extension === 'js';
  const source = await readIfThere(new URL(`${name}.${isScript ? 'ts' : extension}`, PAGE_DIRECTORY));
  if (source === undefined) return undefined;
  return { contentType, content: isScript ? stripTypeScriptTypes(source) : source };
}

async function readIfThere(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
