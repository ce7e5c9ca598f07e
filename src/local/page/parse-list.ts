import type { List, ListItem } from './markdown-tree.ts';
import { parseInline } from './parse-inline.ts';

interface Line {
  readonly indent: number;
  /** The number before the dot; `null`: a bullet. */
  readonly number: number | null;
  readonly text: string;
}

/**
 * Reads lines that all are list items. A line that is indented further belongs to the item above; where
 * bullets and numbers meet, one list ends and another begins.
 */
export function parseLists(lines: readonly string[]): readonly List[] {
  return buildLists(lines.map(parseLine));
}

function parseLine(line: string): Line {
  const [, indent = '', number, text = ''] = /^( *)(?:[-*]|(\d{1,9})\.) +(.*)$/.exec(line) ?? [];
  return { indent: indent.length, number: number === undefined ? null : Number(number), text };
}

function buildLists(lines: readonly Line[]): readonly List[] {
  const lists: { kind: 'list'; start: number | null; items: ListItem[] }[] = [];
  for (let start = 0; start < lines.length; ) {
    const number = lines[start]?.number ?? null;
    const end = endOfItem(lines, start);
    const item = buildItem(lines.slice(start, end));
    const open = lists.at(-1);
    if (open !== undefined && (open.start === null) === (number === null)) open.items.push(item);
    else lists.push({ kind: 'list', start: number, items: [item] });
    start = end;
  }
  return lists;
}

function endOfItem(lines: readonly Line[], start: number): number {
  const indent = lines[start]?.indent ?? 0;
  const next = lines.findIndex((line, position) => position > start && line.indent <= indent);
  return next === -1 ? lines.length : next;
}

function buildItem([head, ...nested]: readonly Line[]): ListItem {
  return {
    children: parseInline(head?.text ?? ''),
    lists: buildLists(nested),
  };
}
