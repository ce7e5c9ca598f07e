import { chooseKey } from './choose-key.ts';
import { cleanText } from './clean-text.ts';
import { cutText } from './cut-text.ts';
import type { ImportedBlock, ListBlock, ListItem, TableBlock } from './imported-file.ts';

/**
 * Longest block of a draft. The parser allows 3,000 characters for a passage, and counts a list to the
 * paragraph that announces it: less than half leaves room for both.
 */
const BLOCK_LIMIT = 1400;

/** Gives blocks the form that the parser of knowledge files accepts, and counts the tables that have none. */
export function fitBlocks(blocks: readonly ImportedBlock[]): {
  readonly blocks: readonly ImportedBlock[];
  readonly brokenTables: number;
} {
  const clean = mergeLists(blocks.map(cleanBlock));
  const broken = clean.filter((block) => block.kind === 'table' && !canHold(withoutEmptyRows(block)));
  return { blocks: clean.flatMap(fitBlock), brokenTables: broken.length };
}

function cleanBlock(block: ImportedBlock): ImportedBlock {
  switch (block.kind) {
    case 'list':
      return cleanList(block);
    case 'table':
      return {
        ...block,
        header: block.header.map(cleanText),
        rows: block.rows.map((row) => row.map(cleanText)),
      };
    default:
      return { ...block, text: cleanText(block.text) };
  }
}

function cleanList(list: ListBlock): ListBlock {
  const items = list.items.map(({ text, lists }) => ({ text: cleanText(text), lists: lists.map(cleanList) }));
  return { ...list, items: items.filter(({ text, lists }) => text !== '' || lists.length > 0) };
}

/** A list that a page or a gap interrupts is one list: its numbers go on, or it has none. */
function mergeLists(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  const merged: ImportedBlock[] = [];
  for (const block of blocks) {
    const previous = merged.at(-1);
    if (block.kind === 'list' && previous?.kind === 'list' && continuesList(previous, block))
      merged[merged.length - 1] = joinLists(previous, block);
    else merged.push(block);
  }
  return merged;
}

function continuesList({ start, items }: ListBlock, next: ListBlock): boolean {
  return start === null ? next.start === null : next.start === start + items.length;
}

function joinLists(list: ListBlock, next: ListBlock): ListBlock {
  const items = [...list.items, ...next.items];
  if (list.pages === undefined || next.pages === undefined) return { ...list, items };
  return { ...list, items, pages: { first: list.pages.first, last: next.pages.last } };
}

function fitBlock(block: ImportedBlock): readonly ImportedBlock[] {
  switch (block.kind) {
    case 'heading':
      return block.text === '' ? [] : [block];
    case 'paragraph':
      return cutParagraph(block.text).map((text) => ({ ...block, text }));
    case 'list':
      return fitList(block);
    case 'table':
      return fitTable(block);
  }
}

/** Every piece is cleaned again, for a cut may bring a sign to the beginning that the parser takes for markup. */
function cutParagraph(text: string): readonly string[] {
  return cutText(text, BLOCK_LIMIT).map(cleanText).filter(Boolean);
}

/** Cuts a list between items; an item that is too long by itself becomes paragraphs. */
function fitList(list: ListBlock): readonly ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  for (const [position, item] of list.items.entries()) {
    const previous = blocks.at(-1);
    const start = list.start === null ? null : list.start + position;
    const single: ListBlock = { ...list, start, items: [item] };
    if (lengthOf(item) > BLOCK_LIMIT) blocks.push(...breakItem(item, list));
    else if (previous?.kind === 'list' && sizeOf(previous) + lengthOf(item) <= BLOCK_LIMIT)
      blocks[blocks.length - 1] = { ...previous, items: [...previous.items, item] };
    else blocks.push(single);
  }
  return blocks;
}

function breakItem({ text, lists }: ListItem, { pages }: ListBlock): readonly ImportedBlock[] {
  const place = pages === undefined ? {} : { pages };
  const texts = cutParagraph(text);
  const paragraphs = texts.map((part) => ({ kind: 'paragraph' as const, text: part, ...place }));
  return [...paragraphs, ...lists.flatMap((list) => fitList({ ...list, ...place }))];
}

/** Room for the mark, the indent and the line's end of an item. */
const ITEM_MARK_LENGTH = 8;

function lengthOf({ text, lists }: ListItem): number {
  return lists.reduce((sum, list) => sum + sizeOf(list), text.length + ITEM_MARK_LENGTH);
}

function sizeOf({ items }: ListBlock): number {
  return items.reduce((sum, item) => sum + lengthOf(item), 0);
}

/** A table whose rows cannot be told apart or named becomes paragraphs, one a row. */
function fitTable(block: TableBlock): readonly ImportedBlock[] {
  const table = withoutEmptyRows(block);
  if (canHold(table)) return [table];
  const { header, rows } = table;
  const place = table.pages === undefined ? {} : { pages: table.pages };
  return (rows.length === 0 ? [header] : rows)
    .map((row) => rowText(header, row))
    .flatMap(cutParagraph)
    .map((text) => ({ kind: 'paragraph', text, ...place }));
}

function withoutEmptyRows(table: TableBlock): TableBlock {
  return { ...table, rows: table.rows.filter((row) => row.some(Boolean)) };
}

function canHold({ header, rows, ...table }: TableBlock): boolean {
  if (header.length < 2 || rows.length === 0 || header.includes('')) return false;
  const isEven = rows.every((row) => row.length === header.length && row[0] !== '');
  const isShort = rows.every((row) => rowText(header, row).length <= BLOCK_LIMIT);
  return isEven && isShort && chooseKey({ ...table, header, rows }) !== null;
}

function rowText(header: readonly string[], row: readonly string[]): string {
  if (row === header) return header.filter(Boolean).join('; ');
  const cells = row
    .map((cell, column) => [header[column] ?? '', cell] as const)
    .filter(([, cell]) => cell !== '');
  return cells.map(([name, cell]) => (name === '' ? cell : `${name}: ${cell}`)).join('; ');
}
