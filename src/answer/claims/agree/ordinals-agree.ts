import { statementsIn } from '../../grammar/clauses.ts';
import { headsOf } from '../align.ts';
import { sharesKey, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** What a part of the text says of the seventh alone is not said of the sixth, and the third chair is no third summit. */
export function ordinalsAgree(compared: Compared): boolean {
  return partsAgree(compared) && headsAgree(compared);
}

/** True unless the text has another ordinal of the very thing that the statement numbers, and none of its own. */
function headsAgree({ claim, evidence, pairs }: Compared): boolean {
  return [...pairs].every(([ordinal, places]) => {
    const [head] = ordinal.kind === 'ordinal' ? headsOf(ordinal, claim.units) : [];
    if (head === undefined) return true;
    const isOfSame = (other: Unit) => headsOf(other, evidence.units).some((one) => sharesKey(one, head));
    const isItself = (place: Unit) => isOfSame(place) || !isHeaded(place, evidence);
    // "The first member" is not told of by "the First Summit".
    if (places.every((place) => isNumberedName(place, evidence) && !isOfSame(place))) return false;
    return places.some(isItself) || !evidence.units.some((unit) => unit.kind === 'ordinal' && isOfSame(unit));
  });
}

function isNumberedName(ordinal: Unit, evidence: Reading): boolean {
  return (
    isHeaded(ordinal, evidence) && evidence.units.find(({ start }) => start >= ordinal.end)?.kind === 'name'
  );
}

/** A word stands right behind it; "the fifth and the sixth" leave it out. */
function isHeaded({ end }: Unit, { text, units }: Reading): boolean {
  const next = units.find(({ start }) => start >= end);
  return next !== undefined && /^\s$/u.test(text.slice(end, next.start));
}

function partsAgree({ claim, evidence, pairs }: Compared): boolean {
  const ordinals = claim.units.filter(({ kind }) => kind === 'ordinal');
  const parts = statementsIn(evidence.text).map(({ start, end }) => {
    const within = evidence.units.filter((unit) => unit.start >= start && unit.end <= end);
    const own = within.filter(({ kind }) => kind === 'ordinal');
    const isOther = own.length > 0 && !own.some((one) => ordinals.some((other) => sharesKey(one, other)));
    return { start, end, isOther };
  });
  if (ordinals.length === 0) return true;
  const isOfOther = (place: Unit) =>
    parts.some(({ start, end, isOther }) => isOther && place.start >= start && place.end <= end);
  // "The sixth" of several meetings is a meeting too.
  const heads = ordinals.flatMap((ordinal) => headsOf(ordinal, claim.units).slice(0, HEADS));
  return [...pairs].every(([unit, places]) => heads.includes(unit) || !places.every(isOfOther));
}

/** "The sixth ministerial meeting". */
const HEADS = 2;
