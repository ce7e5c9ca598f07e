import { EXACT_WORD } from '../claim-words.ts';
import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** Defence ministers are no foreign ministers: where both say what kind of thing it is, they say the same. */
export function modifiersAgree({ claim, evidence, pairs, unmatched }: Compared): boolean {
  return unmatched.every((unit) => {
    const noun = rightBehind(unit, claim);
    if (unit.kind !== 'word' || noun === undefined || !isTitle(noun)) return true;
    const places = pairs.get(noun) ?? [];
    return places.length === 0 || !places.every((place) => hasOther(place, evidence, pairs));
  });
}

/** What stands right behind a piece, with nothing but a space between. */
function rightBehind(unit: Unit, { text, units }: Reading): Unit | undefined {
  const next = units.find(({ start }) => start >= unit.end);
  return next !== undefined && /^ $/u.test(text.slice(unit.end, next.start)) ? next : undefined;
}

/** Offices, bodies and kinds of meetings go by their full names. */
function isTitle({ text }: Unit): boolean {
  return EXACT_WORD.test(text);
}

/** True where a word that the statement does not say stands right before it. */
function hasOther(place: Unit, { text, units }: Reading, pairs: Compared['pairs']): boolean {
  const before = units.findLast(({ end }) => end <= place.start);
  if (before?.kind !== 'word' || !/^ $/u.test(text.slice(before.end, place.start))) return false;
  return ![...pairs.values()].some((places) => places.includes(before));
}
