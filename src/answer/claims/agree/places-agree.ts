import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** What the statement says to be where something is, the text does not tell of as a doer only: "in A" is not "A did". */
export function placesAgree({ claim, evidence, pairs }: Compared): boolean {
  if (evidence.text.includes(' — ')) return true;
  return [...pairs].every(
    ([unit, places]) =>
      unit.kind !== 'name' || !isPlace(unit, claim) || places.some((place) => mayBePlace(place, evidence)),
  );
}

function isPlace({ start, end }: Unit, { text }: Reading): boolean {
  return /\b(?:in|at)\s+$/iu.test(text.slice(0, start)) && !/^['’]s\b/u.test(text.slice(end));
}

/** Behind a preposition, in an address or a list, or as a part of a name. */
function mayBePlace({ start, end }: Unit, { text }: Reading): boolean {
  const before = text.slice(0, start);
  return (
    /(?:\b(?:in|at|to|for|from|near|of|and|the|outside)|[,(–-]|\p{Lu}[\p{L}-]*)\s*$/u.test(before) ||
    /^\s+\p{L}/u.test(text.slice(end)) === false ||
    /^(?:['’]s|\s(?:summit|meeting|session|conference|forum|declaration|statement)\b)/iu.test(text.slice(end))
  );
}
