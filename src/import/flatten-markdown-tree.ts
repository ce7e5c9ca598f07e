import { fromHtml } from 'hast-util-from-html';
import type { List, ListItem as MarkdownItem, Nodes, RootContent, Table } from 'mdast';
import { htmlToMarkdownTree } from './html-to-markdown-tree.ts';
import type { ImportedBlock, ListBlock, ListItem } from './imported-file.ts';

/** Called for everything that a knowledge file cannot hold as it is, with its name in the plural. */
export type NoteLoss = (what: Loss) => void;

export type Loss = 'pictures' | 'code blocks' | 'comments' | 'footnote marks' | 'tables without a header';

/** Makes plain blocks of a Markdown tree: what cannot be quoted becomes text or is left out, and is noted. */
export function flattenMarkdownTree(nodes: readonly RootContent[], note: NoteLoss): readonly ImportedBlock[] {
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition');
  const content = nodes.flatMap((node) => flattenNode(node, note));
  if (notes.length === 0) return content;
  const texts = notes.flatMap(({ children }) => flattenMarkdownTree(children, note));
  return [...content, { kind: 'heading', depth: 2, text: 'Notes' }, ...texts];
}

function flattenNode(node: RootContent, note: NoteLoss): readonly ImportedBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: textOf(node, note) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(node, note) }];
    case 'list':
      return [flattenList(node, note)];
    case 'table':
      return [flattenTable(node, note)];
    case 'blockquote':
      return node.children.flatMap((child) => flattenNode(child, note)).map(asQuotation);
    case 'code':
      note('code blocks');
      return [{ kind: 'paragraph', text: node.value }];
    case 'html':
      return flattenHtml(node.value, note);
    default:
      return [];
  }
}

function asQuotation(block: ImportedBlock): ImportedBlock {
  return block.kind === 'paragraph' ? { ...block, isQuotation: true } : block;
}

function flattenHtml(value: string, note: NoteLoss): readonly ImportedBlock[] {
  if (value.includes('<!--')) note('comments');
  return flattenMarkdownTree(htmlToMarkdownTree(fromHtml(value, { fragment: true })).children, note);
}

function flattenList(list: List, note: NoteLoss): ListBlock {
  const start = list.ordered === true ? (list.start ?? 1) : null;
  return { kind: 'list', start, items: list.children.map((item) => flattenItem(item, note)) };
}

function flattenItem(item: MarkdownItem, note: NoteLoss): ListItem {
  const lists = item.children.filter((child) => child.type === 'list');
  const others = item.children.filter((child) => child.type !== 'list');
  const text = others.map((child) => itemText(child, note)).filter(Boolean);
  return { text: text.join(' '), lists: lists.map((list) => flattenList(list, note)) };
}

/** A table, a quotation or a code block inside an item becomes part of its text. */
function itemText(node: MarkdownItem['children'][number], note: NoteLoss): string {
  if (node.type === 'paragraph') return textOf(node, note);
  return flattenNode(node, note).map(plainText).join(' ');
}

/** A block on one line, cells and items with a semicolon between them. */
function plainText(block: ImportedBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ text, lists }) => [text, ...lists.map(plainText)].join(' ')).join('; ');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join('; ')).join('. ');
    default:
      return block.text;
  }
}

function flattenTable(table: Table, note: NoteLoss): ImportedBlock {
  const rows = table.children.map((row) => row.children.map((cell) => textOf(cell, note).trim()));
  // Most word processors let the first row look like a header without marking it as one.
  const isHeaderMarked = rows[0]?.some(Boolean) === true;
  if (!isHeaderMarked) note('tables without a header');
  const [header = [], ...others] = isHeaderMarked ? rows : rows.slice(1);
  return { kind: 'table', header, rows: others };
}

/** The words of a node, without pictures; a line break stands between words, not inside one. */
function textOf(node: Nodes, note: NoteLoss): string {
  if (node.type === 'image' || node.type === 'imageReference') return leaveOut('pictures', note);
  if (node.type === 'footnoteReference') return leaveOut('footnote marks', note);
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br\b/iu.test(node.value) ? ' ' : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child, note)).join('') : '';
}

function leaveOut(loss: Loss, note: NoteLoss): string {
  note(loss);
  return '';
}
