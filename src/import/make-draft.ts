import { basename, extname } from 'node:path';
import { cleanText, UNREADABLE_MARK } from './clean-text.ts';
import { findProblems } from './find-problems.ts';
import { fitBlocks } from './fit-blocks.ts';
import { ImportError } from './import-error.ts';
import type { ImportedBlock, ImportedFile, Metadata } from './imported-file.ts';
import { normaliseMetadata } from './normalise-metadata.ts';
import { renderDraft } from './render-draft.ts';

/** A knowledge file to be, and sentences on what a person should look at. */
export interface Draft {
  readonly markdown: string;
  readonly notices: readonly string[];
}

/** Largest file that `loadCorpus` accepts; a larger draft could never become one. */
const DRAFT_LIMIT_BYTES = 1024 * 1024;

/**
 * Makes a draft of a file that was read. `name` is the file's own, with its ending.
 * @throws ImportError where the file holds nothing that can be quoted, or too much.
 */
export function makeDraft(name: string, file: ImportedFile): Draft {
  const { blocks, brokenTables } = fitBlocks(file.blocks);
  if (blocks.every((block) => block.kind === 'heading'))
    throw new ImportError(`${name} holds no text to quote.`);

  const metadata = normaliseMetadata(file.metadata);
  const content = { name, title: chooseTitle(name, metadata, blocks), metadata, blocks };
  const markdown = renderDraft(content);
  if (Buffer.byteLength(markdown) > DRAFT_LIMIT_BYTES)
    throw new ImportError(`${name} holds more text than a knowledge file may (1 MB). Split it.`);
  return {
    markdown,
    notices: [
      ...file.notices,
      ...describeTables(brokenTables),
      ...describeUnreadable(blocks),
      ...findProblems(content),
    ],
  };
}

/** The title that the file gives itself, else its first heading, else its name in words. */
function chooseTitle(name: string, { title }: Metadata, blocks: readonly ImportedBlock[]): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  const words = cleanText(basename(name, extname(name)).replace(/[_-]+/gu, ' '));
  return title ?? heading?.text ?? (words || 'Untitled');
}

function describeTables(count: number): readonly string[] {
  if (count === 0) return [];
  return [`Tables: ${count} made into paragraphs, since a row or a column has no name of its own.`];
}

function describeUnreadable(blocks: readonly ImportedBlock[]): readonly string[] {
  const isMarked = JSON.stringify(blocks).includes(UNREADABLE_MARK);
  return isMarked ? [`Some characters could not be read: look for ${UNREADABLE_MARK}.`] : [];
}
