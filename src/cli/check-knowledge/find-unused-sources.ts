import type { FootnoteDefinition } from 'mdast';
import type { Problem } from '../../corpus/knowledge-error.ts';
import { footnoteKeys, lineOf, parseMarkdown } from '../../corpus/parse-markdown.ts';

/** Footnotes that are defined and that nothing rests on: left over, or their mark was forgotten. */
export function findUnusedSources(path: string, markdown: string): readonly Problem[] {
  const nodes = parseMarkdown(markdown).children;
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [] : footnoteKeys(node))),
  );
  return nodes
    .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    .filter(({ identifier }) => !used.has(identifier))
    .map((definition) => ({
      path,
      line: lineOf(definition),
      message: `No statement rests on the source [^${definition.label ?? definition.identifier}]: use it or take it out.`,
    }));
}
