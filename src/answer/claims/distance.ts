import type { Unit } from './read-units.ts';

/** What parts two pieces of a sentence more than words do, in tokens. */
const BOUNDARIES: readonly (readonly [RegExp, number])[] = [
  [/[.!?]\s/gu, 12],
  [/[;:()—]/gu, 8],
  [/,/gu, 4],
  [/\b(?:and|while|but|whereas|to)\b/giu, 3],
];

/** How far apart two pieces stand, in tokens; a clause's end between them counts for several. */
export function distanceBetween(a: Unit, b: Unit, text: string): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const between = text.slice(first.end, second.start);
  const parted = BOUNDARIES.reduce((sum, [mark, cost]) => sum + (between.match(mark)?.length ?? 0) * cost, 0);
  return second.position - first.position + parted;
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
