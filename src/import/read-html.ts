import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { countLosses } from './count-losses.ts';
import { decodeHtml } from './decode-text.ts';
import { flattenMarkdownTree } from './flatten-markdown-tree.ts';
import { htmlToMarkdownTree } from './html-to-markdown-tree.ts';
import { ImportError } from './import-error.ts';
import type { ImportedFile } from './imported-file.ts';
import { readHtmlMetadata } from './read-html-metadata.ts';

/** Reads a saved web page. @throws ImportError where it cannot be decoded or holds no HTML. */
export function readHtml(name: string, bytes: Uint8Array): ImportedFile {
  const html = decodeHtml(name, bytes);
  if (!/<[a-z!?]/iu.test(html)) throw new ImportError(`${name} is named as a web page, but holds no HTML.`);
  const page = fromHtml(html);
  return { ...readHtmlTree(page), metadata: readHtmlMetadata(page) };
}

/** The content of a page, without what the page says about itself. */
export function readHtmlTree(page: Root): Pick<ImportedFile, 'blocks' | 'notices'> {
  const losses = countLosses();
  const blocks = flattenMarkdownTree(htmlToMarkdownTree(page).children, losses.note);
  return { blocks, notices: losses.notices() };
}
