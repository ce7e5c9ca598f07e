import type { Unit } from './read-units.ts';

/** What parts two pieces of a sentence more than words do, in words. */
const BOUNDARIES: readonly (readonly [RegExp, number])[] = [
  [/[.!?]\s/gu, 12],
  [/[;:()—]/gu, 8],
  [/,/gu, 3],
  [/\b(?:and|while|but|whereas|to|that)\b/giu, 3],
];

/** The names of a list, with what parts them: however many there are, the first is as near as the last. */
const LISTED_NAME =
  /\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*(?:\s\([^)]*\))?(?:,(?:\sand)?|\sand)\s(?:the\s)?/gu;

/** "Backed in May and finalised in August": what is named before the "and" belongs to the deed before it. */
const OPENS = /\band\s+(?:(?:is|was|were|has|had)\s+)?$/u;
const NEXT_DEED = 8;

/** How far apart two pieces stand, in words; a clause's end between them counts for several. */
export function distanceBetween(a: Unit, b: Unit, text: string): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const between = text
    .slice(first.end, second.start)
    .replace(/\([^()]*\)/gu, ' ')
    .replace(LISTED_NAME, ' ');
  const opens = OPENS.test(between) && /ed$/u.test(second.text) ? NEXT_DEED : 0;
  const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return BOUNDARIES.reduce(
    (sum, [mark, cost]) => sum + (between.match(mark)?.length ?? 0) * cost,
    words + 1 + opens,
  );
}

/** The one of several pieces that stands nearest to another; `null` where two stand equally near. */
export function nearestTo<T extends Unit>(unit: Unit, others: readonly T[], text: string): T | null {
  const ordered = others
    .map((other) => ({ other, distance: distanceBetween(unit, other, text) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = ordered;
  if (first === undefined || (second !== undefined && second.distance === first.distance)) return null;
  return first.other;
}
