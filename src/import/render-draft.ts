import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { annotateBlocks } from './annotate-blocks.ts';
import type { ImportedBlock, Metadata } from './imported-file.ts';
import { renderBlocks, renderComment } from './render-block.ts';
import { renderSource } from './render-source.ts';

/** What a draft is made of, once its blocks have a form that a knowledge file can hold. */
export interface DraftContent {
  /** Name of the file that it is made from. */
  readonly name: string;
  readonly title: string;
  readonly metadata: Metadata;
  readonly blocks: readonly ImportedBlock[];
}

/** No language code: the parser rejects it until a person has written one. */
const LANGUAGE_TO_COMPLETE = 'to complete, such as en';

/** The text of a draft, which becomes a knowledge file when its source is completed. */
export function renderDraft({ name, title, metadata, blocks }: DraftContent): string {
  const fields = [
    `title: ${yamlText(title)}`,
    `language: ${yamlText(metadata.language ?? LANGUAGE_TO_COMPLETE)}`,
  ];
  const body = toMarkdown(
    {
      type: 'root',
      children: [
        renderComment(`Draft made from ${name}. Complete the source at the end, then delete this line.`),
        ...renderBlocks(annotateBlocks(underTitle(blocks, title))),
        renderSource(title, metadata),
      ],
    },
    {
      bullet: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      // A comment stands directly above what it describes.
      join: [(left, right) => (left.type === 'html' && right.type !== 'html' ? 0 : undefined)],
    },
  );
  return `---\n${fields.join('\n')}\n---\n\n${body}`;
}

/** Puts the title above everything. A file that begins with it keeps its headings, others move down by one. */
function underTitle(blocks: readonly ImportedBlock[], title: string): readonly ImportedBlock[] {
  const [first] = blocks;
  const heading: ImportedBlock = { kind: 'heading', depth: 1, text: title };
  if (first?.kind === 'heading' && first.text === title) return [{ ...first, depth: 1 }, ...blocks.slice(1)];
  const moved = blocks.map((block) =>
    block.kind === 'heading' ? { ...block, depth: block.depth + 1 } : block,
  );
  return [heading, ...moved];
}

/** Plain where YAML reads it as it stands; a quoted JSON string is YAML, too. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ,.()'’–-]*$/u.test(text) ? text.trim() : JSON.stringify(text);
}
