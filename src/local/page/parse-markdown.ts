import type { Block } from './markdown-tree.ts';
import { parseInline } from './parse-inline.ts';
import { parseLists } from './parse-list.ts';

/** A construct that starts a line. The pattern is sticky and takes the end of its last line along. */
interface Rule {
  readonly pattern: RegExp;
  build(match: RegExpExecArray): Block | readonly Block[];
}

/** Unlike the other blocks, a code block may start inside a line. */
const FENCE: Rule = {
  pattern: /```(?:([\w+#.-]+)\n)?\n*([\s\S]*?)\n*```\n?/y,
  build: (match) => ({ kind: 'code-block', language: match[1] ?? null, text: match[2] ?? '' }),
};

const QUOTE_RULES: readonly Rule[] = [
  { pattern: / *>>> ([\s\S]*)/y, build: (match) => quote(match[1] ?? '') },
  {
    pattern: /(?: *> [^\n]*(?:\n|$))+/y,
    build: (match) => quote(withoutLineEnd(match[0]).replace(/^ *> /gm, '')),
  },
];

const LINE_RULES: readonly Rule[] = [
  { pattern: /(#{1,3}) +([^\n]+)(?:\n|$)/y, build: (match) => heading(match[1] ?? '', match[2] ?? '') },
  {
    pattern: /-# +([^\n]+)(?:\n|$)/y,
    build: (match) => ({ kind: 'subtext', children: parseInline(match[1] ?? '') }),
  },
  {
    pattern: /(?: *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/y,
    build: (match) => parseLists(withoutLineEnd(match[0]).split('\n')),
  },
];

/**
 * Reads a text as Discord does. Where Discord's markdown and CommonMark differ, this follows Discord:
 * every newline counts, `__x__` underlines, `-#` is small text and `>>>` quotes all that follows.
 */
export function parseMarkdown(source: string): readonly Block[] {
  return parseBlocks(source, [...QUOTE_RULES, ...LINE_RULES]);
}

function parseBlocks(source: string, lineRules: readonly Rule[]): readonly Block[] {
  return splitBlocks(source, lineRules).map((piece) =>
    typeof piece === 'string' ? { kind: 'paragraph', children: parseInline(piece) } : piece,
  );
}

/** Blocks, and between them the text of paragraphs, whole because emphasis may span lines. */
function splitBlocks(source: string, lineRules: readonly Rule[]): readonly (Block | string)[] {
  const pieces: (Block | string)[] = [];
  let text = '';
  for (let position = 0; position < source.length; ) {
    const found = matchBlock(source, position, lineRules);
    const end = found?.end ?? endOfText(source, position);
    if (found === null) text += source.slice(position, end);
    else pieces.push(withoutLineEnd(text), ...found.blocks);
    if (found !== null) text = '';
    position = end;
  }
  return [...pieces, withoutLineEnd(text)].filter((piece) => piece !== '');
}

function matchBlock(
  source: string,
  position: number,
  lineRules: readonly Rule[],
): { blocks: readonly Block[]; end: number } | null {
  const isLineStart = position === 0 || source[position - 1] === '\n';
  for (const rule of isLineStart ? [FENCE, ...lineRules] : [FENCE]) {
    rule.pattern.lastIndex = position;
    const match = rule.pattern.exec(source);
    if (match !== null) return { blocks: [rule.build(match)].flat(), end: position + match[0].length };
  }
  return null;
}

/** Text runs to the end of its line, or to a code block on the same line. */
function endOfText(source: string, position: number): number {
  const lineEnd = source.indexOf('\n', position);
  const end = lineEnd === -1 ? source.length : lineEnd + 1;
  const fence = source.indexOf('```', position + 1);
  return fence !== -1 && fence < end ? fence : end;
}

/** Discord has no quotes within quotes. */
function quote(text: string): Block {
  return { kind: 'quote', blocks: parseBlocks(text, LINE_RULES) };
}

function heading(marks: string, text: string): Block {
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return { kind: 'heading', level, children: parseInline(text.trim()) };
}

/** The line end before a block is the block's own. */
function withoutLineEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
