import type { Inline, Style } from './markdown-tree.ts';

/**
 * One construct inside a line. The pattern is sticky; the first rule that matches at a place wins.
 * Alternatives in the repeated groups never start with the same character, so that no text, however
 * hostile, makes a pattern try one stretch twice.
 */
interface Rule {
  readonly pattern: RegExp;
  build(match: RegExpExecArray): Inline;
}

/** Where a rule may start: text between such characters is taken in one piece. */
const OPENERS = /[\\`*_~|[<@h]/g;

const RULES: readonly Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/y, build: (match) => ({ kind: 'text', text: part(match, 1) }) },
  {
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    build: (match) => ({ kind: 'code', text: part(match, 2).trim() }),
  },
  styled('strong', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y),
  styled('underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y),
  styled('emphasis', /\*(?=[^\s*])((?:\*\*|\\[\s\S]|[^*\\])+?)(?<!\s)\*(?!\*)/y),
  styled('emphasis', /(?<![0-9A-Za-z_])_((?:__|\\[\s\S]|[^_\\])+?)_(?![0-9A-Za-z_])/y),
  styled('strike', /~~((?:\\[\s\S]|[^\\])+?)~~/y),
  styled('spoiler', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y),
  {
    pattern:
      /\[((?:\\[\s\S]|[^[\]\\])+)\]\(<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"([^"]*)")?\)/y,
    build: maskedLink,
  },
  { pattern: /<(https?:\/\/[^\s<>]+)>/y, build: (match) => bareLink(part(match, 1)) },
  { pattern: /https?:\/\/[^\s<]*[^\s<.,:;"'\])*_~|]/y, build: (match) => bareLink(part(match, 0)) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    build: (match) => ({ kind: 'time', seconds: Number(part(match, 1)), format: match[2] ?? 'f' }),
  },
  { pattern: /<@!?(\d{1,20})>/y, build: (match) => ({ kind: 'user', id: part(match, 1) }) },
  { pattern: /<@&(\d{1,20})>/y, build: (match) => ({ kind: 'role', id: part(match, 1) }) },
  { pattern: /<#(\d{1,20})>/y, build: (match) => ({ kind: 'channel', id: part(match, 1) }) },
  {
    pattern: /<\/([^:<>\n]{1,100}):\d{1,20}>/y,
    build: (match) => ({ kind: 'command', name: part(match, 1) }),
  },
  { pattern: /<a?:(\w{2,32}):\d{1,20}>/y, build: (match) => ({ kind: 'emoji', name: part(match, 1) }) },
  { pattern: /@(everyone|here)\b/y, build: (match) => ({ kind: 'everyone', name: part(match, 1) }) },
];

/** The constructs inside a line, or in several lines of one paragraph. */
export function parseInline(source: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let position = 0;
  while (position < source.length) {
    const found = matchRule(source, position);
    const end = found?.end ?? nextOpener(source, position + 1);
    append(inlines, found?.inline ?? { kind: 'text', text: source.slice(position, end) });
    position = end;
  }
  return inlines;
}

function matchRule(source: string, position: number): { inline: Inline; end: number } | null {
  for (const rule of RULES) {
    rule.pattern.lastIndex = position;
    const match = rule.pattern.exec(source);
    if (match !== null) return { inline: rule.build(match), end: position + match[0].length };
  }
  return null;
}

function nextOpener(source: string, from: number): number {
  OPENERS.lastIndex = from;
  return OPENERS.exec(source)?.index ?? source.length;
}

/** Neighbouring pieces of text become one, so that a tree does not show how it was read. */
function append(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.kind === 'text' && last?.kind === 'text') {
    inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
  } else {
    inlines.push(inline);
  }
}

function styled(kind: Style, pattern: RegExp): Rule {
  return { pattern, build: (match) => ({ kind, children: parseInline(part(match, 1)) }) };
}

/** Like Discord, shows a link whose words are themselves an address as it was typed: they could lie. */
function maskedLink(match: RegExpExecArray): Inline {
  const words = part(match, 1);
  if (/https?:\/\//.test(words)) return { kind: 'text', text: part(match, 0) };

  return { kind: 'link', url: part(match, 2), title: match[3] ?? null, children: parseInline(words) };
}

function bareLink(url: string): Inline {
  return { kind: 'link', url, title: null, children: [{ kind: 'text', text: url }] };
}

function part(match: RegExpExecArray, group: number): string {
  return match[group] ?? '';
}
