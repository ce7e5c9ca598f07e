import { HEDGE } from '../grammar/hedges.ts';
import { HARMLESS_NEGATION, NEGATION } from '../grammar/negation.ts';
import { QUANTIFIER } from './claim-words.ts';
import { readUnits, type Unit, type UnitReader } from './read-units.ts';

/** A text taken apart for comparison. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly negations: readonly Mark[];
  readonly hedges: readonly Mark[];
  readonly quantifiers: readonly Mark[];
}

/** A word, and where it stands. */
export interface Mark {
  readonly word: string;
  readonly start: number;
}

export function readText(text: string, reader: UnitReader): Reading {
  return {
    text,
    units: readUnits(text, reader),
    negations: marksOf(text.replace(HARMLESS_NEGATION, blank), NEGATION),
    hedges: marksOf(text, HEDGE),
    quantifiers: marksOf(text, QUANTIFIER),
  };
}

function marksOf(text: string, pattern: RegExp): readonly Mark[] {
  return text
    .matchAll(pattern)
    .map((match) => ({ word: match[0].toLowerCase(), start: match.index }))
    .toArray();
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** True where an odd number of negations leaves a denial; "neither … nor" is one. */
export function isDenied(negations: readonly Mark[]): boolean {
  const counted = negations.filter(({ word }) => word !== 'nor' || negations.length === 1);
  return counted.length % 2 === 1;
}

/** True for a statement of how things are, rather than of what happened. */
export function isPresent({ text, units }: Reading): boolean {
  if (units.some(({ kind }) => kind === 'date')) return false;
  if (PERFECT.test(text)) return false;
  if (/\b(?:was|were|had|did|became|went|used to|former(?:ly)?|once)\b/iu.test(text)) return false;
  if (HOLDS.test(text)) return true;
  return /(?<!\bto )\b(?:is|are|has|have|does|do|isn['’]t|aren['’]t|now|today|currently|meets?|lasts?|covers?|belongs?|takes?|leads?|includes?|consists?|chairing|requires?|needs?|works?|remains?|stands?|sits?)\b/iu.test(
    text,
  );
}

/** Who does something for as long as it is told of: "heads the office"; not the "heads of state". */
const HOLDS =
  /\b(?:chairs|heads|holds|hosts|leads|runs|coordinates|presides|represents|serves)(?=\s+(?:the|an?|its|over|as|\p{Lu}))/u;

/** "Has joined", "have never been": the past, seen from today. */
const PERFECT =
  /\b(?:has|have|hasn['’]t|haven['’]t)\s+(?:\p{L}+\s+)?(?:been|become|had|taken|held|\p{L}{2,}ed)\b/iu;

/** True for a statement of what something was, which it need not be now: "was a member", "once belonged to it". */
export function tellsOfWhatWas({ text }: Reading): boolean {
  return /\b(?:was|were)\s+an?\b|\b(?:once|formerly|used to)\b/iu.test(text);
}
