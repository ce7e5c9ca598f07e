import type { Root } from 'mdast';
import { z } from 'zod';
import { parseYaml } from '../corpus/parse-annotation.ts';
import { parseMarkdown } from '../corpus/parse-markdown.ts';
import { countLosses } from './count-losses.ts';
import { decodeText } from './decode-text.ts';
import { flattenMarkdownTree } from './flatten-markdown-tree.ts';
import { type ImportedFile, type Metadata, NO_METADATA } from './imported-file.ts';

const Text = z.string().nullable().catch(null).default(null);

/** Front matter as other programs write it; what is not named here is of no use to a source. */
const FrontMatter = z.looseObject({
  title: Text,
  publisher: Text,
  author: Text,
  date: Text,
  url: Text,
  language: Text,
  lang: Text,
});

/** Reads a Markdown file, with front matter or without. */
export function readMarkdown(name: string, bytes: Uint8Array): ImportedFile {
  const root = parseMarkdown(decodeText(name, bytes));
  const losses = countLosses();
  const blocks = flattenMarkdownTree(root.children, losses.note);
  return { blocks, metadata: readFrontMatter(root), notices: losses.notices() };
}

function readFrontMatter({ children: [first] }: Root): Metadata {
  if (first?.type !== 'yaml') return NO_METADATA;
  const fields = parseYaml(first.value, FrontMatter);
  if (!('value' in fields)) return NO_METADATA;
  const { title, publisher, author, date, url, language, lang } = fields.value;
  return { title, publisher: publisher ?? author, date, url, language: language ?? lang };
}
