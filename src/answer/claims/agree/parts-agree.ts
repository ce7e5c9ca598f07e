import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';
import { PAST } from './verbs.ts';

/** "Secure borders" is not "secure Internet": true unless a word of the statement belongs to another one in the text. */
export function partsAgree({ claim, evidence, pairs, unmatched }: Compared): boolean {
  const said = new Set([...pairs.values()].flat());
  return [...pairs].every(([unit, places]) => {
    const head = nextTo(unit, claim);
    if (
      unit.kind !== 'word' ||
      head === null ||
      head.kind !== 'word' ||
      PAST.test(head.text) ||
      !unmatched.includes(head)
    )
      return true;
    const heads = places.map((place) => nextTo(place, evidence));
    return heads.some((other) => other === null || said.has(other));
  });
}

/** The piece right behind another one, with nothing but a space between. */
function nextTo({ end }: Unit, { text, units }: Reading): Unit | null {
  return units.find(({ start }) => start > end && /^\s+$/u.test(text.slice(end, start))) ?? null;
}
