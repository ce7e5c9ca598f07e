import { keysOf, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** "A coordinates it with B" does not say that B does, unless the deed is one that two do to each other. */
export function companionsAgree({ claim, evidence, pairs }: Compared): boolean {
  if (MUTUAL.test(claim.text)) return true;
  return [...pairs].every(([unit, places]) => {
    if (unit.kind !== 'name' || !isDoer(unit, claim)) return true;
    return places.some((place) => !isCompanion(place, evidence));
  });
}

const MUTUAL =
  /\b(?:with|met|meets?|meeting|sign\p{L}*|agree\p{L}*|cooperat\p{L}*|negotiat\p{L}*|talk\p{L}*|shar\p{L}*|together|both|alongside)\b/iu;

/** It stands ahead of the verb, or behind "by". */
function isDoer({ start, end }: Unit, { text }: Reading): boolean {
  const isAhead = /^\W*(?:the\s+)?$/iu.test(text.slice(0, start)) && /^\s+\p{Ll}/u.test(text.slice(end));
  return isAhead || /\bby\s+(?:the\s+)?$/iu.test(text.slice(0, start));
}

/** Behind "with", alone or in a list, where another name stands ahead of it. */
function isCompanion(place: Unit, { text, units }: Reading): boolean {
  const before = text.slice(0, place.start);
  const behind =
    /\bwith\s+(?:the\s+)?(?:\p{Lu}(?:(?! and )[\p{L}\p{M} ()'’-])*(?:,\s*| and )(?:the\s+)?)*$/u.exec(before);
  if (behind === null) return false;
  return units.some(
    (unit) =>
      unit.kind === 'name' &&
      unit.end <= behind.index &&
      keysOf(unit).every((key) => !keysOf(place).includes(key)),
  );
}
