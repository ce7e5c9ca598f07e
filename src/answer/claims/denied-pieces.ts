import { clauseAt, statementsIn } from '../grammar/clauses.ts';
import type { Alignment } from './align.ts';
import type { Unit } from './read-units.ts';
import { type Mark, type Reading, tellsOfWhatWas } from './reading.ts';

/** True where a part of the text that denies something is the only one to hold a piece of the statement. */
export function deniesAnyOf(
  { text, negations, units }: Reading,
  pairs: Alignment['pairs'],
  claim: Reading,
): boolean {
  const denied = negations.map(({ start, word }) => {
    const clause = clauseAt(text, start);
    const isBare = units.every((unit) => unit.start < start + word.length || unit.end > clause.end);
    // "Was not, as expected, admitted": what is denied comes later.
    return isBare
      ? { start: clause.start, end: clause.end + text.slice(clause.end).search(/[.;](?:\s|$)|$/u) }
      : clause;
  });
  const isDeniedPlace = (place: Unit) =>
    denied.some(({ start, end }) => place.start >= start && place.end <= end);
  const last = [...pairs.values()].at(-1) ?? [];
  if (tellsOfWhatWas(claim) && last.some(isDeniedPlace)) return true;
  return [...pairs.values()].some((places) => places.every(isDeniedPlace));
}

/** True where the text denies something in a part of a sentence that holds what the statement denies. */
export function isDeniedThere(claim: Reading, evidence: Reading, pairs: Alignment['pairs']): boolean {
  const isOfAll = ({ start, word }: Mark, { text }: Reading) =>
    /^\s+(?:every|all)\b/iu.test(text.slice(start + word.length));
  const isAll = claim.negations.some((mark) => isOfAll(mark, claim));
  if (isAffirmed(evidence, pairs)) return false;
  const pieces = [...pairs].filter(([unit], position, all) => !continuesName(unit, all[position - 1]?.[0]));
  return evidence.negations.some((mark) => {
    const clause = clauseAt(evidence.text, mark.start);
    const hasOwnName = evidence.units.some(
      ({ kind, start }) => kind === 'name' && start >= clause.start && start < mark.start,
    );
    const isHeld = ([{ kind }, places]: (typeof pieces)[number]) =>
      places.some(
        ({ start, end }) =>
          (start >= clause.start && end <= clause.end) ||
          (kind === 'name' && !hasOwnName && end <= clause.start),
      );
    const held = pieces.filter(isHeld);
    const isSame = held.length >= Math.min(DENIED_PIECES, pieces.length) && held.length * 2 >= pieces.length;
    return (
      isOfAll(mark, evidence) === isAll &&
      isSame &&
      held.some(
        ([{ kind }, places]) =>
          kind !== 'name' && places.some(({ start, end }) => start >= clause.start && end <= clause.end),
      ) &&
      deniedNames(claim).every((name) =>
        pairs.get(name)?.some(({ start, end }) => start >= clause.start && end <= clause.end),
      )
    );
  });
}

/** The names in the part of a statement that its denial opens: "was never a member of the SCO, but …". */
function deniedNames({ text, units, negations: [mark] }: Reading): readonly Unit[] {
  if (mark === undefined) return [];
  const end = mark.start + text.slice(mark.start).search(/[,;.]|\b(?:but|and)\b|$/u);
  return units.filter(({ kind, start }) => kind === 'name' && start > mark.start && start < end);
}

/** The next word of the same name. */
function continuesName(unit: Unit, before: Unit | undefined): boolean {
  return unit.kind === 'name' && before?.kind === 'name' && before.position + 1 === unit.position;
}

/** True where a part of the text that denies nothing holds all that the statement denies. */
export function isAffirmed({ text, negations }: Reading, pairs: Alignment['pairs']): boolean {
  return statementsIn(text).some((part) => {
    const isWithin = ({ start }: { readonly start: number }) => start >= part.start && start < part.end;
    return !negations.some(isWithin) && [...pairs.values()].every((places) => places.some(isWithin));
  });
}

/** One word in common is no proof that the same is denied. */
const DENIED_PIECES = 2;
