import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** What the statement says to be where something is, the text does not tell of as a doer only: "in A" is not "A did". */
export function placesAgree({ claim, evidence, pairs }: Compared): boolean {
  const isRow = evidence.text.includes(' — ');
  return [...pairs].every(([unit, places]) => {
    if (unit.kind !== 'name') return true;
    if (isLeft(unit, claim)) return places.some((place) => mayBeLeft(place, evidence));
    return isRow || !isPlace(unit, claim) || places.some((place) => mayBePlace(place, evidence));
  });
}

/** "Took over from A", "moved from A". */
function isLeft({ start }: Unit, { text }: Reading): boolean {
  return /\bfrom\s+(?:the\s+)?$/iu.test(text.slice(0, start));
}

/** The same, also in other words for it: "left A", "succeeded A". */
function mayBeLeft({ start }: Unit, { text }: Reading): boolean {
  return /\b(?:from|left|leaving|after|by|of|out of|succe\p{L}+|replac\p{L}+|follow\p{L}+)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+\s+){0,2}$/u.test(
    text.slice(0, start),
  );
}

function isPlace({ start, text: name }: Unit, { text }: Reading): boolean {
  return /\b(?:in|at)\s+$/iu.test(text.slice(0, start)) && !/['’]s?$/u.test(name);
}

/** Behind a preposition, in an address or a list, or as a part of a name. */
function mayBePlace({ start, end }: Unit, { text }: Reading): boolean {
  const before = text.slice(0, start);
  return (
    /(?:\b(?:in|at|to|for|from|near|of|outside)|[,(–-])\s*$/u.test(before) ||
    /^\s+\p{L}/u.test(text.slice(end)) === false ||
    /^(?:['’]s|\s(?:\p{L}+\s)?(?:summit|meeting|session|conference|forum)\b)/iu.test(text.slice(end))
  );
}
