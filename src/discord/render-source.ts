import type { Source } from '../corpus/passage.ts';
import { plainText } from './plain-text.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

/** Longest line of one source; a longer one goes without its link, then without its end. */
export const SOURCE_LIMIT = 400;

/** Publisher, title and date, the title as a link where the source has an address. */
export function renderSource(source: Source, words: Words, limit = SOURCE_LIMIT): string {
  const linked = sourceLine(source, linkedTitle(source, words), words);
  if (linked.length <= limit) return linked;
  const plain = [source.publisher, source.title, dateOf(source, words)].filter(Boolean).join(', ');
  return truncatePlain(oneLine(plain), limit);
}

/**
 * The sources that fit in `limit` characters, one a line in small text, and how many did not. The first
 * always fits: it is shortened where it must be, because nothing is shown without its source.
 */
export function renderSources(
  sources: readonly Source[],
  words: Words,
  { most, limit }: { readonly most: number; readonly limit: number },
): readonly string[] {
  const lines: string[] = [];
  let room = limit - LEFT_OUT_LIMIT;
  for (const source of sources.slice(0, most)) {
    const longest = lines.length === 0 ? Math.min(SOURCE_LIMIT, room - SMALL_PRINT) : SOURCE_LIMIT;
    const line = small(renderSource(source, words, longest));
    if (line.length + 1 > room) break;
    lines.push(line);
    room -= line.length + 1;
  }
  const leftOut = sources.length - lines.length;
  return leftOut === 0 ? lines : [...lines, small(words.moreSources(leftOut))];
}

/** Room for the line that tells how many sources are left out. */
const LEFT_OUT_LIMIT = 60;
/** The marks of small text before a line, and the line break after it. */
const SMALL_PRINT = 4;

function sourceLine(source: Source, title: string, words: Words): string {
  return [plainText(oneLine(source.publisher)), title, dateOf(source, words)].filter(Boolean).join(', ');
}

function linkedTitle({ title, url }: Source, words: Words): string {
  const shown = plainText(oneLine(title));
  const address = url === null ? null : linkAddress(url);
  if (address === null) return shown;
  return UNFIT_FOR_LINK.test(title) ? `${shown} [${words.link}](<${address}>)` : `[${shown}](<${address}>)`;
}

/** Discord ends the text of a link at a bracket, even an escaped one, and links no text with an address. */
const UNFIT_FOR_LINK = /[[\]]|:\/\//;

/**
 * The address as it may stand in a masked link, where a bracket or a space would end it;
 * `null` for what is no web address.
 */
function linkAddress(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.href.replace(/[()<>\s[\]\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, hex),
  );
}

/** `encodeURIComponent` leaves brackets as they are. */
function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function dateOf({ date }: Source, words: Words): string {
  return date === null ? '' : words.date(date);
}
