import { slugOf } from '../corpus/slug.ts';
import { chooseKey } from './choose-key.ts';
import type { ImportedBlock } from './imported-file.ts';

/** Short enough that a number behind it and the address of any file before it still fit. */
const ID_LENGTH = 34;

/** A block and the comment above it that gives it an address; headings need none. */
export interface AnnotatedBlock {
  readonly block: ImportedBlock;
  readonly annotation: string | null;
}

/**
 * Gives every passage an id of its own, made of its opening words: a person who mends the words later does
 * not change what others cite, and no two passages of a file may share an address.
 */
export function annotateBlocks(blocks: readonly ImportedBlock[]): readonly AnnotatedBlock[] {
  const taken = new Set<string>();
  return blocks.map((block, position) => {
    const annotation = isAnnounced(block, blocks[position - 1]) ? null : annotationOf(block, taken);
    return { block, annotation };
  });
}

/** The parser counts a list behind a colon to the paragraph above it, unless the list has an id of its own. */
function isAnnounced(block: ImportedBlock, above: ImportedBlock | undefined): boolean {
  return block.kind === 'list' && above?.kind === 'paragraph' && above.text.endsWith(':');
}

function annotationOf(block: ImportedBlock, taken: Set<string>): string | null {
  switch (block.kind) {
    case 'heading':
      return null;
    case 'table':
      return tableAnnotation(chooseKey(block) ?? [], freeTableId(taken));
    case 'list':
      return `id: ${freeId(block.items[0]?.text ?? '', taken)}`;
    case 'paragraph':
      return `id: ${freeId(block.text, taken)}`;
  }
}

/** The first column is the key unless another is named. */
function tableAnnotation(key: readonly string[], id: string): string {
  if (key.length < 2) return `id: ${id}`;
  return `id: ${id}, key: [${key.map(quoteColumn).join(', ')}]`;
}

/** A JSON string is YAML, too; hyphens that could end the comment are written as escapes. */
function quoteColumn(column: string): string {
  return JSON.stringify(column).replace(/-(?=[->])/gu, '\\u002d');
}

function freeId(text: string, taken: Set<string>): string {
  const slug = slugOf(text, ID_LENGTH);
  // An id is made of plain letters; other scripts are counted.
  const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug) ? slug : 'passage';
  let id = name;
  for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
  taken.add(id);
  return id;
}

/** Short, for the address of a row is that of its table and its first cells. */
function freeTableId(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`t${number}`)) number += 1;
  taken.add(`t${number}`);
  return `t${number}`;
}
