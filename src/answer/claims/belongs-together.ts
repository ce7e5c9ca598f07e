import { clauseAt } from '../grammar/clauses.ts';
import { type Alignment, countTheSame } from './align.ts';
import { EXACT_WORD, ONCE } from './claim-words.ts';
import { nearestTo } from './distance.ts';
import type { Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/**
 * True where the sentence ties the pieces together as the statement does: "Jordan joined in 2008 and Iraq in
 * 2010" holds every word of "Iraq joined in 2008". A value among several of its kind must stand nearest to
 * the names and deeds that it is said of; names must stand in the same order around the verb.
 */
export function belongsTogether(claim: Reading, evidence: Reading, { pairs }: Alignment): boolean {
  return valuesBelong(claim, evidence, pairs) && rolesBelong(claim, evidence, pairs);
}

function valuesBelong(claim: Reading, evidence: Reading, pairs: Alignment['pairs']): boolean {
  const values = [...pairs].filter(([{ kind }]) => kind === 'number' || kind === 'date');
  const anchors = [...pairs].filter(([unit]) => isAnchor(unit));
  return values.every(([value, found]) => {
    if (isWhole(value, claim)) return found.some((place) => isWhole(place, evidence));
    const rivals = evidence.units.filter(
      (unit) =>
        found.includes(unit) ||
        (isRival(value, unit) &&
          !isWhole(unit, evidence) &&
          (isOfName(value) || !isTerm(unit, evidence)) &&
          (unit.kind !== 'number' || countTheSame(value, unit, claim.units, evidence.units))),
    );
    if (rivals.length === found.length) return true;
    const isTied = ([, places]: Tied) =>
      places.some((place) => {
        if (isAloneBeside(place, found, rivals, evidence)) return true;
        const nearest = nearestTo(place, rivals, evidence.text);
        return nearest !== null && found.includes(nearest);
      });
    const own = anchors.filter(
      (anchor) => anchor[0].kind !== value.kind && !isShared(anchor, rivals, evidence),
    );
    return own.length > 0
      ? own.every(isTied)
      : [...pairs].filter(([{ kind }]) => kind === 'word').some(isTied);
  });
}

type Tied = readonly [unit: Unit, places: readonly Unit[]];

/** A name ahead of all values in a sentence is what the whole of it is about. */
function isShared([{ kind }, places]: Tied, rivals: readonly Unit[], { text }: Reading): boolean {
  return (
    kind === 'name' &&
    places.some(
      (place) =>
        rivals.every(({ start }) => start > place.end) &&
        !/[.;]\s/u.test(text.slice(place.end, rivals.at(-1)?.start)),
    )
  );
}

/** True where a part of the sentence holds the place and the value, and no other value of its kind. */
function isAloneBeside(
  place: Unit,
  found: readonly Unit[],
  rivals: readonly Unit[],
  { text }: Reading,
): boolean {
  const { start, end } = clauseAt(text, place.start);
  const within = rivals.filter((rival) => rival.start >= start && rival.end <= end);
  return within.length > 0 && within.every((rival) => found.includes(rival));
}

/** In "23 of the 27" only the first number is of what is told. */
function isWhole({ kind, start }: Unit, { text }: Reading): boolean {
  return kind === 'number' && /\d\S*\s+(?:out )?of\s+(?:\S+\s+){0,2}$/u.test(text.slice(0, start));
}

/** "The 2025 budget" is no other than the one for 2025. */
function isOfName(value: Unit): boolean {
  return value.kind === 'date' && value.role === 'name';
}

/** "The chairmanship for 2024-2026" says which it is, not when it was. */
export function isTerm({ start, end }: Unit, { text }: Reading): boolean {
  const isYear = /^\d{4}$/u.test(text.slice(start, end));
  return /\bfor\s+$/iu.test(text.slice(0, start)) && (isYear || /^\s?[-–]\s?\d/u.test(text.slice(end)));
}

/** An end is not taken for a beginning. */
function isRival(value: Unit, unit: Unit): boolean {
  if (value.kind !== 'date' || unit.kind !== 'date') return unit.kind === value.kind;
  return (value.role === 'end') === (unit.role === 'end');
}

/** What a value can be said of. */
function isAnchor({ kind, text }: Unit): boolean {
  return (
    kind === 'name' ||
    kind === 'number' ||
    kind === 'date' ||
    kind === 'ordinal' ||
    ONCE.test(text) ||
    LAST.test(text) ||
    EXACT_WORD.test(text)
  );
}

/** Of several times, one. */
const LAST = /^(?:last|latest|newest|oldest|earliest|final)$/iu;

/** Names that the statement does not merely list keep their order, and passive stays passive. */
function rolesBelong(claim: Reading, evidence: Reading, pairs: Alignment['pairs']): boolean {
  const names = [...pairs].filter(([{ kind }]) => kind === 'name');
  return names.every(([name, places], position) => {
    const next = names[position + 1];
    if (next === undefined || isListed(name, next[0], claim.text) || isBeside(name, next[0], claim.text))
      return true;
    const isPassive = saysBy(claim.text.slice(name.end, next[0].start));
    const couples = places.flatMap((place) => next[1].map((other) => [place, other] as const));
    const isOne = ([place, other]: readonly [Unit, Unit]) =>
      !SENTENCE_END.test(
        evidence.text.slice(Math.min(place.end, other.end), Math.max(place.start, other.start)),
      );
    // Who is named again later did nothing to those before.
    const close = couples.some(isOne) ? couples.filter(isOne) : couples;
    return close.some(([place, other]) => {
      if (other === place) return true;
      const [left, right] = place.start < other.start ? [place, other] : [other, place];
      const between = evidence.text.slice(left.end, right.start);
      return (left === place) === (saysBy(between) === isPassive);
    });
  });
}

const SENTENCE_END = /[\p{Ll}\d]{2}[.!?]\s+\p{Lu}/u;

function saysBy(text: string): boolean {
  return (
    !/\bt(?:ook|akes?|aken)\s(?:over\s)?(?:(?:the\s)?\p{L}+\s)?from\b/iu.test(text) &&
    /\b(?:by|from|(?:support|backing|approval|blessing|consent) of)\s+(?:the\s+|\p{L}+\s+){0,3}$/iu.test(text)
  );
}

/** "A joined together with B": neither did it to the other. */
function isBeside(a: Unit, b: Unit, text: string): boolean {
  return /\b(?:together|along) with\s+(?:the\s+)?$/iu.test(text.slice(a.end, b.start));
}

/** "A, B and C" is a list, and so is a name of several words. */
function isListed(a: Unit, b: Unit, text: string): boolean {
  return /^\s*(?:,|and|or|nor|&|of|the|for|in|on|\s|'s|’s|-)*$/iu.test(text.slice(a.end, b.start));
}
