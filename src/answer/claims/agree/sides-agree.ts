import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** What the text only names to set something else against it, or in the words of somebody else, it does not say. */
export function sidesAgree({ claim, evidence, pairs }: Compared): boolean {
  return [...pairs].every(([unit, places]) => {
    if (unit.kind === 'word' && !isAway(unit, claim) && places.every((place) => isAway(place, evidence)))
      return false;
    if (unit.kind !== 'number' && unit.kind !== 'date') return true;
    return isQuoted(unit, claim) || places.some((place) => !isQuoted(place, evidence));
  });
}

function isAway({ start }: Unit, { text }: Reading): boolean {
  return AWAY.test(text.slice(0, start));
}

const AWAY = /\b(?:rather than|instead of|than|except|unlike|without)\s+(?:\p{L}+ing\s+)?$/iu;

/** A number of marks before it is open. */
function isQuoted({ start }: Unit, { text }: Reading): boolean {
  const marks = text.slice(0, start).match(/["“”]/gu) ?? [];
  return marks.length % 2 === 1;
}
