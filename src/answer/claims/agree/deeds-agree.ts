import { FINITE } from '../../grammar/verbs.ts';
import { keysOf, type Unit } from '../read-units.ts';
import type { Compared } from './compared.ts';
import { isGeneral, PAST } from './verbs.ts';

/**
 * True unless the statement tells of a deed that the text does not tell of: who "opposed" something did not "propose" it, however
 * many names and dates agree. Verbs that say little may differ: "sat", "came", "was named".
 */
export function deedsAgree(compared: Compared): boolean {
  const { claim, pairs, unmatched } = compared;
  const hasVerb = VERB.test(claim.text);
  const isOnlyAbout = (unit: Unit, places: readonly Unit[]) =>
    PAST.test(unit.text) &&
    !isGeneral(unit.text) &&
    !places.some((place) => keysOf(place)[0] === keysOf(unit)[0] || isDeed(place));
  if ([...pairs].some(([unit, places]) => unit.kind === 'word' && isOnlyAbout(unit, places))) return false;
  return unmatched
    .filter(({ kind }) => kind === 'word')
    .every((unit) => {
      const { text, start } = unit;
      if (isMove(unit, compared)) return true;
      if (isGeneral(text)) return !lacksObject(unit, compared);
      if (PAST.test(text)) return false;
      // "India supports Pakistan": without another verb, what stands behind a name is one.
      const isBehindName = claim.units.some((other) => isNamed(other) && other.end < start);
      return hasVerb || !isBehindName || !/s$/u.test(text);
    });
}

/** Who left a place moved from it. */
function isMove({ text, end }: Unit, { claim, evidence, pairs }: Compared): boolean {
  const next = claim.units.find(({ start }) => start > end);
  const places = next === undefined ? [] : (pairs.get(next) ?? []);
  return (
    /^left$/iu.test(text) && places.some(({ start }) => /\bfrom\s+$/iu.test(evidence.text.slice(0, start)))
  );
}

/** The past, or a noun for the deed: "signature" tells of signing, "consensus" does not tell of a veto. */
function isDeed({ text }: Unit): boolean {
  return PAST.test(text) || /(?:ing|tion|ment|ance|ence|ure)$/u.test(text) || isGeneral(text);
}

/** "Signed a peace treaty", where neither is told of. */
function lacksObject({ text, end }: Unit, { claim, unmatched }: Compared): boolean {
  if (IDIOM.test(text)) return false;
  const next = claim.units.find(({ start }) => start >= end);
  if (next === undefined || next.kind !== 'word' || !unmatched.includes(next)) return false;
  return /^\s+(?:(?:a|an|the|its|their|his|her)\s+)?$/u.test(claim.text.slice(end, next.start));
}

/** Verbs that say what they say with a noun: "took stock", "gave their blessing". */
const IDIOM =
  /^(?:took|taken|gave|given|made|had|got|did|put|laid|kept|came|went|served|played|used|began)$/iu;

function isNamed({ kind }: Compared['unmatched'][number]): boolean {
  return kind === 'name' || kind === 'context';
}

const VERB = new RegExp(String.raw`\b${FINITE}\b`, 'iu');
