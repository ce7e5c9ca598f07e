import { EXACT_WORD } from '../claim-words.ts';
import { keysOf, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** Defence ministers are no foreign ministers: where both say what kind of thing it is, they say the same. */
export function modifiersAgree(compared: Compared): boolean {
  return ownersAgree(compared) && kindsAgree(compared);
}

/** "China's initiative" is not Kazakhstan's. */
function ownersAgree({ claim, evidence, pairs }: Compared): boolean {
  return [...pairs].every(([owner, owners]) => {
    const thing = claim.units.find(({ start }) => start >= owner.end);
    if (
      owner.kind !== 'name' ||
      thing?.kind !== 'word' ||
      !OWNED.test(claim.text.slice(owner.end - 2, thing.start))
    )
      return true;
    const places = (pairs.get(thing) ?? []).filter((place) => keysOf(place)[0] === keysOf(thing)[0]);
    const isOther = (place: Unit) => {
      const before = evidence.units.findLast(({ end }) => end <= place.start);
      return (
        before?.kind === 'name' &&
        !owners.includes(before) &&
        OWNED.test(evidence.text.slice(before.end - 2, place.start))
      );
    };
    return places.length === 0 || !places.every(isOther);
  });
}

const OWNED = /['’]s? $/u;

function kindsAgree({ claim, evidence, pairs, unmatched }: Compared): boolean {
  return unmatched.every((unit) => {
    const noun = rightBehind(unit, claim);
    if (unit.kind !== 'word' || noun?.kind !== 'word' || !(isTitle(noun) || isTitle(unit))) return true;
    const places = pairs.get(noun) ?? [];
    return places.length === 0 || !places.every((place) => hasOther(place, evidence, pairs));
  });
}

/** What stands right behind a piece, with nothing but a space between. */
function rightBehind(unit: Unit, { text, units }: Reading): Unit | undefined {
  const next = units.find(({ start }) => start >= unit.end);
  return next !== undefined && /^ $/u.test(text.slice(unit.end, next.start)) ? next : undefined;
}

/** Offices, bodies and kinds of meetings go by their full names, and so does what has kinds of its own: the economic dimension. */
function isTitle({ text }: Unit): boolean {
  return EXACT_WORD.test(text);
}

/** True where a word that the statement does not say stands right before it. */
function hasOther(place: Unit, { text, units }: Reading, pairs: Compared['pairs']): boolean {
  const before = units.findLast(({ end }) => end <= place.start);
  if (before?.kind !== 'word' || !/^ $/u.test(text.slice(before.end, place.start))) return false;
  return ![...pairs.values()].some((places) => places.includes(before));
}
