import type { Passage } from '../../corpus/passage.ts';
import { DAY_OR_MONTH } from '../grammar/calendar.ts';
import { oppositesOf } from '../grammar/opposites.ts';
import { isCountryName } from '../tables/country-names.ts';
import { isOfOtherStage } from './agree/stages-agree.ts';
import { type Alignment, isCountedAlike } from './align.ts';
import { datesDiffer } from './claim-date.ts';
import { CONTINENT, ONCE } from './claim-words.ts';
import { nearestTo } from './distance.ts';
import { quantitiesDiffer } from './quantity.ts';
import type { Unit } from './read-units.ts';
import { isPresent, type Mark, type Reading } from './reading.ts';
import type { Difference } from './verdict.ts';

/**
 * What a sentence says instead of the one thing that a statement says differently; `null` where it does not
 * speak of that, or where both can be true: a body can meet in many places, but it is founded once.
 */
export function findDifference(
  claim: Reading,
  evidence: Reading,
  alignment: Alignment,
  passage: Passage,
): Difference | null {
  const [first, ...others] = alignment.unmatched;
  if (first === undefined) return null;
  if (others.length === 0 && first.kind === 'number') return findNumber(first, claim, evidence, passage);
  const anchor = findAnchor(claim, evidence, alignment);
  if (others.length === 0 && first.kind === 'date')
    return anchor === null ? null : findDate(first, anchor, claim, evidence);
  const opposed = findOpposite(alignment.unmatched, evidence);
  if (opposed !== null) return opposed;
  return anchor === null ? null : findName(claim, evidence, alignment, anchor);
}

function findNumber(
  claimed: Extract<Unit, { kind: 'number' }>,
  claim: Reading,
  evidence: Reading,
  passage: Passage,
): Difference | null {
  if (isPresent(claim) && !isOfToday(evidence, passage)) return null;
  if (isOfOtherTime(claim, evidence)) return null;
  const rivals = evidence.units.filter(
    (unit) =>
      unit.kind === 'number' &&
      unit.quantity.unit === claimed.quantity.unit &&
      isCountedAlike(claimed, unit, claim.units, evidence.units),
  );
  const [found] = rivals;
  // "Speaks of four but names five": the sentence tells of both.
  const isSaidToo = evidence.units.some(
    (unit) => unit.kind === 'number' && unit.quantity.value === claimed.quantity.value,
  );
  if (isSaidToo || rivals.length !== 1 || found?.kind !== 'number') return null;
  if (!quantitiesDiffer(claimed.quantity, found.quantity)) return null;
  return { kind: 'number', claimed: claimed.text, found: found.text };
}

/** How many there were after something had happened is not gainsaid by a number for no such time, nor by one of a part. */
function isOfOtherTime({ quantifiers, text }: Reading, evidence: Reading): boolean {
  const isLimit = ({ word }: Mark) => /^(?:before|after)$/u.test(word);
  const isTold = quantifiers
    .filter(isLimit)
    .every(({ word }) => evidence.quantifiers.some((one) => one.word === word));
  return !isTold || (ALSO.test(evidence.text) && !ALSO.test(text));
}

/** "Eight of them also belong to it" counts those alone. */
const ALSO = /\balso\b/iu;

/** True for what still holds, as far as the passage says. */
function isOfToday({ text, units }: Reading, { validFrom, validUntil }: Passage): boolean {
  if (validUntil !== null || /\b(?:was|were|had|grew)\b/iu.test(text)) return false;
  if (validFrom !== null || /^as of\b/iu.test(text)) return true;
  return units.every(({ kind }) => kind !== 'date');
}

/** What makes a statement one of a single event: a deed done once, or a thing that has a number. */
interface Anchor {
  readonly claimed: Unit;
  readonly found: readonly Unit[];
}

function findAnchor(claim: Reading, evidence: Reading, { pairs }: Alignment): Anchor | null {
  for (const [claimed, found] of pairs) {
    if (ONCE.test(claimed.text) && hasSubject(claimed, found, pairs, { claim, evidence }))
      return { claimed, found };
  }
  const [first] = claim.units.filter(({ kind }) => kind !== 'context');
  if (first !== undefined && SEATED.test(claim.text) && SEAT.test(evidence.text))
    return { claimed: first, found: pairs.get(first) ?? [] };
  const found = first === undefined ? undefined : pairs.get(first);
  if (first?.kind !== 'ordinal' || found === undefined) return null;
  return found.some(({ position }) => position <= ORDINAL_REACH) ? { claimed: first, found } : null;
}

/** What has its seat in one place has it in no other. */
const SEATED = /\b(?:is|are|has its \p{L}+)\s+(?:(?:located|based|seated|situated|headquartered)\s+)?in\b/iu;
const SEAT = /\b(?:seat|seated|based|located|situated|headquartered|headquarters)\b/iu;

const ORDINAL_REACH = 3;

/** The doer, or what it was done to, stands before the deed in both. */
function hasSubject(
  claimed: Unit,
  found: readonly Unit[],
  pairs: Alignment['pairs'],
  { claim, evidence }: { readonly claim: Reading; readonly evidence: Reading },
): boolean {
  const beside = [...pairs].filter(([unit]) => unit !== claimed && isBeside(unit, claimed));
  if (
    !beside.every(([, places]) => places.some((place) => found.some((deed) => isNear(place, deed, evidence))))
  )
    return false;
  const before = [...pairs].filter(([unit]) => unit.start < claimed.start && unit.kind !== 'date');
  if (before.length === 0) return false;
  return before.every(([unit, places]) =>
    places.some(
      (place) =>
        (isWithinName(unit, claim) || !isWithinName(place, evidence)) &&
        found.some((deed) => place.start < deed.start && deed.position - place.position <= SUBJECT_REACH),
    ),
  );
}

const SUBJECT_REACH = 12;

/** What "the CICA Business Council" did is not what CICA did. */
function isWithinName({ kind, text: name, end }: Unit, { text }: Reading): boolean {
  return kind === 'context' && (/['’]s$/u.test(name) || /^(?:['’]s\s|\s+\p{Lu})/u.test(text.slice(end)));
}

/** What stands right beside the deed in the statement is not far from it in the sentence. */
function isBeside(unit: Unit, deed: Unit): boolean {
  return unit.kind !== 'date' && Math.abs(unit.position - deed.position) <= 2;
}

/** "Proposed to turn CICA into …" is another deed than "proposed CICA". */
function isNear(place: Unit, deed: Unit, { text }: Reading): boolean {
  const isOtherDeed = /^\s.*\bto\s(?!the\b|an?\b)\p{Ll}/u.test(text.slice(deed.end, place.start));
  return !isOtherDeed && Math.abs(place.position - deed.position) <= OBJECT_REACH;
}

const OBJECT_REACH = 6;

function findDate(
  claimed: Extract<Unit, { kind: 'date' }>,
  { found }: Anchor,
  claim: Reading,
  evidence: Reading,
): Difference | null {
  const dates = evidence.units.filter((unit) => unit.kind === 'date');
  const own = found.map((deed) => nearestTo(deed, dates, evidence.text));
  const [first] = own;
  if (own.length !== 1 || first === null || first === undefined) return null;
  if (first.role === 'end' || claimed.role === 'end') return null;
  if (isOfOtherStage(claim, evidence, first.start)) return null;
  if (!dates.every(({ date }) => datesDiffer(claimed.date, date))) return null;
  return { kind: 'date', claimed: claimed.text, found: first.text };
}

/** A word that rules out one of the sentence; what stands right beside it may differ too: "a two-thirds majority". */
function findOpposite(unmatched: readonly Unit[], evidence: Reading): Difference | null {
  const [first, last] = [unmatched[0], unmatched.at(-1)];
  if (first === undefined || last === undefined || last.position - first.position >= unmatched.length)
    return null;
  return oppositeIn(unmatched, evidence);
}

/** A word of a sentence that rules out one of the pieces; `null`: none does. */
export function oppositeIn(unmatched: readonly Unit[], evidence: Reading): Difference | null {
  for (const { text } of unmatched) {
    const opposites = oppositesOf(text);
    const found = evidence.units.find((unit) => opposites.has(unit.text.toLowerCase()));
    if (found !== undefined) return { kind: 'status', claimed: text, found: found.text };
  }
  return null;
}

/** A name or place in the same position of the sentence: behind "by", behind "in", or before the verb. */
function findName(
  claim: Reading,
  evidence: Reading,
  { unmatched }: Alignment,
  anchor: Anchor,
): Difference | null {
  const claimed = namesIn(claim.text).filter(({ start, end }) =>
    unmatched.some((unit) => unit.start >= start && unit.end <= end),
  );
  const [slot] = claimed;
  if (slot === undefined || claimed.length !== 1) return null;
  if (!unmatched.every((unit) => unit.start >= slot.start && unit.end <= slot.end)) return null;
  const rivals = namesIn(evidence.text).filter((name) => name.slot === slot.slot);
  const near = rivals.filter(({ position }) =>
    anchor.found.some((deed) => Math.abs(position - deed.start) <= NAME_REACH),
  );
  const [found] = near;
  if (found === undefined || near.some(({ text }) => text !== found.text) || slot.slot === 'other')
    return null;
  // What is in a city is in its country, too.
  if (slot.slot === 'in' && isCountryName(found.text) !== isCountryName(slot.text)) return null;
  return { kind: slot.slot === 'in' ? 'place' : 'name', claimed: slot.text, found: found.text };
}

/** Characters between a deed and its doer or place, at most. */
const NAME_REACH = 60;

interface SlottedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly position: number;
  readonly slot: 'in' | 'by' | 'other';
}

const NAME_RUN =
  /(?<before>\b(?:in|at|by)\s+(?:the\s+|president\s+)?)?(?<name>\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*)/gu;

/** What is in a city is there too. */
const WHOLE_CONTINENT = new RegExp(`^(?:${CONTINENT}|America)$`, 'u');

function namesIn(text: string): readonly SlottedName[] {
  return text
    .matchAll(NAME_RUN)
    .flatMap((match) => {
      const name = match.groups?.['name'] ?? '';
      if (DAY_OR_MONTH.test(name) || WHOLE_CONTINENT.test(name)) return [];
      const before = match.groups?.['before']?.toLowerCase() ?? '';
      const start = match.index + match[0].length - name.length;
      const slot = /^by/u.test(before) ? 'by' : /^in/u.test(before) ? 'in' : 'other';
      return [{ text: name, start, end: start + name.length, position: start, slot } as const];
    })
    .toArray();
}
