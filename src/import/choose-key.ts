import { slugOf } from '../corpus/slug.ts';
import type { TableBlock } from './imported-file.ts';

/**
 * The fewest columns, counted from the first, that give every row of a table an address of its own;
 * `null` where no columns do.
 */
export function chooseKey({ header, rows }: TableBlock): readonly string[] | null {
  if (new Set(header).size < header.length) return null;
  for (let size = 1; size <= header.length; size += 1) {
    const addresses = rows.map((row) => slugOf(row.slice(0, size).filter(Boolean).join(' ')));
    if (!addresses.includes('') && new Set(addresses).size === rows.length) return header.slice(0, size);
  }
  return null;
}
