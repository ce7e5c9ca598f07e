import { EXACT_WORD } from '../claim-words.ts';
import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import { type Compared, isTelling } from './compared.ts';

/** "The Almaty Act (2002), the declaration of the Second Summit (2006)": what is said of one thing in a list is said of no other. */
export function itemsAgree({ claim, evidence, pairs }: Compared): boolean {
  const items = itemsIn(evidence);
  const pinned = [...pairs].filter(([unit]) => isPinned(unit));
  const itemsOf = (places: readonly Unit[]) =>
    places.map((place) => items.findIndex(({ start, end }) => place.start >= start && place.end <= end));
  return pinned.every(([unit, places], position) =>
    pinned.slice(position + 1).every(([other, othersPlaces]) => {
      if (LISTED.test(claim.text.slice(unit.end, other.start))) return true;
      const [own, its] = [itemsOf(places), itemsOf(othersPlaces)];
      return own.includes(-1) || its.includes(-1) || own.some((item) => its.includes(item));
    }),
  );
}

function isPinned(unit: Unit): boolean {
  return isTelling(unit) || EXACT_WORD.test(unit.text) || /^\p{Lu}/u.test(unit.text);
}

const LISTED = /^(?:[\s,&’'s-]|\b(?:and|or|the)\b)*$/iu;

/** The parts of a list that are set apart by semicolons, or in which each thing has something in brackets behind it. */
function itemsIn({ text }: Reading): readonly { readonly start: number; readonly end: number }[] {
  const marks = text.includes(' — ') ? [] : [...text.matchAll(/;|$/gu)].map(({ index }) => index);
  const brackets = [...text.matchAll(/\([^()]*\d[^()]*\)(?=,\s|\sand\s|[.;]|$)/gu)].map(
    ({ index, 0: bracket }) => index + bracket.length,
  );
  const ends = [brackets, marks].find(({ length }) => length >= LEAST_ITEMS) ?? [];
  return ends.map((end, position) => ({ start: ends[position - 1] ?? 0, end }));
}

const LEAST_ITEMS = 3;
