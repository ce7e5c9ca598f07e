import type { Html, List, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { AnnotatedBlock } from './annotate-blocks.ts';
import type { ImportedBlock, ListBlock, Pages, TableBlock } from './imported-file.ts';
import { SOURCE_KEY } from './render-source.ts';

/** Blocks as Markdown, each with its comment above it and the mark of the source in it. */
export function renderBlocks(blocks: readonly AnnotatedBlock[]): readonly RootContent[] {
  return blocks.flatMap(({ block, annotation }, position) => {
    const pages = describePages(block.pages);
    const isNewPage = pages !== null && pages !== describePages(blocks[position - 1]?.block.pages);
    return [
      ...(isNewPage ? [renderComment(pages)] : []),
      ...(annotation === null ? [] : [renderComment(annotation)]),
      renderBlock(block),
    ];
  });
}

/** Two hyphens would end the comment early in some readers, so that they are kept apart. */
export function renderComment(text: string): Html {
  return { type: 'html', value: `<!-- ${text.replace(/-(?=[->])/gu, '- ')} -->` };
}

function describePages(pages: Pages | undefined): string | null {
  if (pages === undefined) return null;
  return pages.first === pages.last ? `page ${pages.first}` : `pages ${pages.first}-${pages.last}`;
}

function renderBlock(block: ImportedBlock): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: headingDepth(block.depth), children: renderWords(block.text) };
    case 'list':
      return renderList(block, true);
    case 'table':
      return renderTable(block);
    case 'paragraph': {
      const paragraph = { type: 'paragraph' as const, children: [...renderWords(block.text), sourceMark()] };
      return block.isQuotation === true ? { type: 'blockquote', children: [paragraph] } : paragraph;
    }
  }
}

function headingDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === depth) ?? 6;
}

/** The words of the last item carry the mark: there it stands behind the whole list. */
function renderList({ start, items }: ListBlock, isMarked: boolean): List {
  const order = start === null ? { ordered: false } : { ordered: true, start };
  const children = items.map(({ text, lists }, position) => {
    const mark = isMarked && position === items.length - 1 ? [sourceMark()] : [];
    const paragraph = { type: 'paragraph' as const, children: [...renderWords(text), ...mark] };
    const inner = lists.map((list) => renderList(list, false));
    return { type: 'listItem' as const, spread: false, children: [paragraph, ...inner] };
  });
  return { type: 'list', spread: false, ...order, children };
}

/** The mark in the header counts for all rows. */
function renderTable({ header, rows }: TableBlock): RootContent {
  const [headerRow, ...others] = [header, ...rows].map(renderRow);
  if (headerRow === undefined) throw new Error('A table without a header was rendered.');
  headerRow.children[0]?.children.push(sourceMark());
  return { type: 'table', children: [headerRow, ...others] };
}

function renderRow(cells: readonly string[]): TableRow {
  const children = cells.map((cell) => ({ type: 'tableCell' as const, children: [...renderWords(cell)] }));
  return { type: 'tableRow', children };
}

const ADDRESS = /(https?:\/\/[^\s<>"'()[\]{}]*[^\s<>"'()[\]{}.,;:!?])/u;

/** Words, with web addresses as links: these are written without the backslashes that plain words need. */
function renderWords(text: string): PhrasingContent[] {
  return text
    .split(ADDRESS)
    .filter(Boolean)
    .map((part) => (ADDRESS.test(part) ? renderLink(part) : { type: 'text', value: part }));
}

function renderLink(url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}

function sourceMark(): PhrasingContent {
  return { type: 'footnoteReference', identifier: SOURCE_KEY, label: SOURCE_KEY };
}
