import type { Heading, Html, RootContent, Table } from 'mdast';
import { type Annotation, parseAnnotation } from './parse-annotation.ts';
import { footnoteKeys, lineOf, readableText } from './parse-markdown.ts';
import type { Report } from './parse-source.ts';
import { reportUnknownFootnotes } from './report-unknown-footnotes.ts';

/** A piece of a knowledge file as it stands there, before it becomes passages. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly depth: number;
      readonly text: string;
      readonly id: string | undefined;
    }
  | {
      readonly kind: 'text';
      readonly line: number;
      readonly text: string;
      readonly footnotes: readonly string[];
      readonly annotation: Annotation;
    }
  | { readonly kind: 'table'; readonly line: number; readonly table: Table; readonly annotation: Annotation };

/** Turns the nodes of a file into blocks; what cannot be content is reported. */
export function readBlocks(nodes: readonly RootContent[], report: Report): readonly Block[] {
  const blocks: Block[] = [];
  let comment: { readonly line: number; readonly annotation: Annotation } | null = null;

  for (const node of nodes) {
    if (node.type === 'html' && node.value.startsWith('<!--')) {
      const annotation = parseAnnotation(node, report);
      if (annotation !== null && comment !== null) reportLoose(comment.line, report);
      if (annotation !== null) comment = { line: lineOf(node), annotation };
      continue;
    }
    const block = readBlock(node, comment?.annotation ?? {}, report);
    if (block === null) continue;
    comment = null;
    const merged = mergeList(blocks.at(-1), block, node);
    if (merged === null) blocks.push(block);
    else blocks[blocks.length - 1] = merged;
  }
  if (comment !== null) reportLoose(comment.line, report);
  return blocks;
}

function reportLoose(line: number, report: Report): void {
  report(line, 'This comment describes a block, but none follows it directly.');
}

const IGNORED = new Set<RootContent['type']>(['yaml', 'footnoteDefinition', 'definition', 'thematicBreak']);

function readBlock(node: RootContent, annotation: Annotation, report: Report): Block | null {
  if (IGNORED.has(node.type)) return null;
  const line = lineOf(node);
  switch (node.type) {
    case 'heading':
      return readHeading(node, annotation, report);
    case 'table':
      return { kind: 'table', line, table: node, annotation };
    case 'paragraph':
    case 'list':
    case 'blockquote':
      return readText(node, annotation, report);
    default:
      report(line, `${describeNode(node)} cannot be quoted: write a paragraph, a list or a table.`);
      return null;
  }
}

function readHeading(node: Heading, { id, ...others }: Annotation, report: Report): Block {
  const line = lineOf(node);
  const text = readableText(node);
  reportUnknownFootnotes(text, line, report);
  const keys = Object.keys(others).join(', ');
  if (keys !== '') report(line, `A heading can have an "id" only: put ${keys} above what it is true of.`);
  return { kind: 'heading', line, depth: node.depth, text, id };
}

function readText(node: TextNode, annotation: Annotation, report: Report): Block {
  const line = lineOf(node);
  const text = blockText(node);
  if (text.startsWith('|'))
    report(line, 'Broken table: it needs a header row and a row of dashes with the same number of columns.');
  reportUnknownFootnotes(text, line, report);
  if (text === '') report(line, 'This holds no words that could be quoted.');
  return { kind: 'text', line, text, footnotes: footnoteKeys(node), annotation };
}

type TextNode = Extract<RootContent, { type: 'paragraph' | 'list' | 'blockquote' }>;

function blockText(node: TextNode): string {
  if (node.type === 'paragraph') return readableText(node);
  if (node.type === 'list') return listText(node, '');
  return node.children.map((child) => (isText(child) ? blockText(child) : readableText(child))).join('\n');
}

function isText(node: RootContent): node is TextNode {
  return node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote';
}

/** Each item on a line of its own, with the mark that the file gives it; inner lists are indented. */
function listText(list: Extract<RootContent, { type: 'list' }>, indent: string): string {
  const lines = list.children.flatMap((item, position) => {
    const mark = list.ordered === true ? `${(list.start ?? 1) + position}.` : '-';
    const own = item.children.filter((child) => child.type !== 'list').map((child) => readableText(child));
    const inner = item.children
      .filter((child) => child.type === 'list')
      .map((child) => listText(child, `${indent}  `));
    return [`${indent}${mark} ${own.join(' ')}`, ...inner];
  });
  return lines.join('\n');
}

/** A list that a paragraph announces with a colon belongs to it: neither can be quoted alone. */
function mergeList(previous: Block | undefined, block: Block, node: RootContent): Block | null {
  if (node.type !== 'list' || block.kind !== 'text' || previous?.kind !== 'text') return null;
  if (!previous.text.endsWith(':') || Object.keys(block.annotation).length > 0) return null;
  return {
    ...previous,
    text: `${previous.text}\n${block.text}`,
    footnotes: [...previous.footnotes, ...block.footnotes],
  };
}

function describeNode(node: RootContent | Html): string {
  if (node.type === 'code') return 'A code block';
  if (node.type === 'html') return 'HTML';
  return `A "${node.type}" block`;
}
