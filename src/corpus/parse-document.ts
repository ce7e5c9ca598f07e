import type { FootnoteDefinition, Root } from 'mdast';
import type { Document } from './document.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { lineOf, parseMarkdown } from './parse-markdown.ts';
import { parseSource, type Report } from './parse-source.ts';
import type { Passage, Source } from './passage.ts';
import { readBlocks } from './read-blocks.ts';
import { splitPassages } from './split-passages.ts';

/**
 * Parses one knowledge file. `path` is shown in problems; `id` begins the address of every passage.
 * @throws KnowledgeError naming every problem of the file.
 */
export function parseDocument(path: string, id: string, markdown: string): Document {
  const problems: Problem[] = [];
  const report: Report = (line, message) => problems.push({ path, line, message });

  const root = parseMarkdown(markdown);
  const sources = readSources(root, report);
  const blocks = readBlocks(root.children, report);
  const frontMatter = parseFrontMatter(root, report);
  if (frontMatter === null) throw new KnowledgeError(problems);

  const { body, passages } = splitPassages(blocks, { documentId: id, frontMatter, sources, report });
  reportDuplicates(passages, report);
  if (passages.length === 0 && problems.length === 0)
    problems.push({ path, line: null, message: 'The file holds no passage.' });
  if (problems.length > 0)
    throw new KnowledgeError(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  const { title, language, questions } = frontMatter;
  return { id, title, language, questions, body, passages };
}

function readSources(root: Root, report: Report): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  const seen = new Set<string>();
  for (const definition of root.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  )) {
    const key = definition.identifier;
    if (seen.has(key)) report(lineOf(definition), `The footnote [^${key}] is defined twice.`);
    seen.add(key);
    const source = parseSource(definition, report);
    if (source !== null) sources.set(key, source);
  }
  return sources;
}

function reportDuplicates(passages: readonly Passage[], report: Report): void {
  const lines = new Map<string, number>();
  for (const { id, line } of passages) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else
      report(
        line,
        `Duplicate id: ${id} is already the address of line ${first}. Give one of them another "id", or the table a "key".`,
      );
  }
}
