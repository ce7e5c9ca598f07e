import { decodeText } from './decode-text.ts';
import { type ImportedBlock, type ImportedFile, NO_METADATA } from './imported-file.ts';
import { wordsOf } from './join-lines.ts';
import { splitListLines } from './split-list-lines.ts';

/** No one breaks lines by hand at this length: each longer line is a paragraph that a program wrote. */
const WRAPPED_LINE_LIMIT = 200;

/** Reads a text file: an empty line ends a paragraph, and only list marks are taken for structure. */
export function readPlainText(name: string, bytes: Uint8Array): ImportedFile {
  const text = decodeText(name, bytes).replace(/\r\n?|\f/gu, '\n');
  const words = wordsOf(text.split('\n').map((line) => line.trim()));
  const blocks = text.split(/\n\s*\n/u).flatMap((part) => readPart(part, words));
  return { blocks, metadata: NO_METADATA, notices: [] };
}

function readPart(part: string, words: ReadonlySet<string>): readonly ImportedBlock[] {
  const lines = part
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isWrapped = lines.every((line) => line.length <= WRAPPED_LINE_LIMIT);
  return isWrapped ? splitListLines(lines, words) : lines.flatMap((line) => splitListLines([line], words));
}
