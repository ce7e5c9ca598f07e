import { TITLE } from '../grammar/titles.ts';
import type { NamePlace } from './name-in-question.ts';

/** Which neighbour of a name is asked for. */
export type Side = 'before' | 'after';

/** What stands right before the name, and which neighbour it then asks for. */
const AHEAD: readonly (readonly [RegExp, Side])[] = [
  [/\b(?:succeeded|replaced|followed) by$/u, 'before'],
  [/\bpreceded by$/u, 'after'],
  [/\b(?:before|preceding|prior to|preceded|precedes|predecessors? (?:of|to))$/u, 'before'],
  [/\b(?:hand|hands|handed|pass|passes|passed|give|gives|gave) (?:\p{L}+ ){0,5}to$/u, 'before'],
  [/\b(?:after|follow(?:ing|ed|s)?|succeed(?:ed|s)?|replaced?s?|successors? (?:of|to))$/u, 'after'],
  [/\b(?:take|takes|took|taken|inherited) (?:\p{L}+ ){0,5}from$/u, 'after'],
];

/** What stands right behind the name. */
const BEHIND: readonly (readonly [RegExp, Side])[] = [
  [/^(?:(?:immediate|direct) )?predecessor/u, 'before'],
  [/^(?:(?:immediate|direct) )?successor/u, 'after'],
];

/** What stands behind the name in "who did X replace" and "who was X replaced by". */
const BEHIND_VERB: readonly (readonly [RegExp, Side])[] = [
  [/^(?:succeeded|replaced|followed) by\b/u, 'after'],
  [/^preceded by\b/u, 'before'],
  [/^(?:replace|succeed|follow|take (?:\p{L}+ ){0,5}from)\b/u, 'before'],
  [/^(?:precede|(?:hand|pass|give) (?:\p{L}+ ){0,5}to)\b/u, 'after'],
];

/** Reads from the words around a name whether the one before or after it is asked for. */
export function readSide(question: string, { start, end }: NamePlace): Side | null {
  const ahead = plain(question.slice(0, start)).replace(TITLED, '');
  const behind = plain(question.slice(end)).replace(/^['’]s? /u, '');
  const isVerbSplit = /(?:^| )(?:did|does|do|was|were|is)$/u.test(ahead);
  return sideOf(AHEAD, ahead) ?? sideOf(BEHIND, behind) ?? (isVerbSplit ? sideOf(BEHIND_VERB, behind) : null);
}

/** "Before President X" is before X. */
const TITLED = new RegExp(` (?:the|${TITLE})$`, 'u');

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function sideOf(patterns: readonly (readonly [RegExp, Side])[], text: string): Side | null {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Words that only say that one follows another. */
export const SUCCEEDING = new RegExp(
  String.raw`^(?:preced\p{L}*|predecessors?|success?ors?|succeed\p{L}*|replac\p{L}*|follow\p{L}*|take|takes|took|taken|over|hands?|handed|pass|passes|passed|gives?|gave|inherited|come|came|comes|immediate|direct|right|directly|immediately|prior|lined|up|due|slated|scheduled|going|expected|supposed|${TITLE})$`,
  'iu',
);
