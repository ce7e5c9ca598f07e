import type { Passage } from '../../corpus/passage.ts';
import { type Clause, splitAtStops } from '../grammar/clauses.ts';
import { DENIED_IMPLICITLY } from '../grammar/negation.ts';
import { isLimitedThere } from './agree/marks-agree.ts';
import { type Alignment, align } from './align.ts';
import { belongsTogether } from './belongs-together.ts';
import { type ChosenPlaces, choosePlaces } from './choose-places.ts';
import { AWAY, ONCE, SETS_READINGS_SIDE_BY_SIDE, SPEAKS_OF_ERRORS } from './claim-words.ts';
import { findDifference } from './find-difference.ts';
import { judgeDenial } from './judge-denial.ts';
import { meansTheSame } from './means-the-same.ts';
import { saysOtherStatus } from './other-status.ts';
import type { Unit } from './read-units.ts';
import { isDenied, isPresent, type Mark, type Reading } from './reading.ts';
import { contradict, type Judgement, support } from './verdict.ts';
import { withoutUnknown } from './without-unknown.ts';

/** Fewer pieces in common are no proof that two sentences are about the same. */
const LEAST_PIECES = 2;

/** A name of several words may stand in the place of another. */
const MOST_UNMATCHED = 4;

/** Of a passage of more characters, a claim is compared with one sentence: what else it says would only differ. */
export const COMPARED_WHOLE = 320;

/** Judges a statement by one sentence; `null`: the sentence says neither. */
export function checkSentence(claim: Reading, whole: Reading, passage: Passage): Judgement | null {
  if (passage.isElsewhere || SPEAKS_OF_ERRORS.test(passage.text)) return null;
  if (isPresent(claim) && passage.validUntil !== null) return null;
  const evidence = withoutUnknown(whole, claim);
  const alignment = align(claim, evidence);
  if (
    alignment.pairs.size + impliedPieces(claim, evidence) < LEAST_PIECES ||
    alignment.unmatched.length > MOST_UNMATCHED
  )
    return null;
  const places = choosePlaces(alignment, evidence.text);
  if (places === null || !isSameThing(claim, evidence, places)) return null;
  if (isPresent(claim) && tellsOfThePast(evidence, places, passage)) return null;
  const clauses = clausesOf(evidence, places);
  const holding = clauses.filter((clause) =>
    [...places.values()].some((place) => place.kind === 'name' && isInside(place, clause)),
  );
  if (holding.some(({ start, end }) => saysOtherStatus(claim.text, evidence.text.slice(start, end))))
    return null;
  if (!hedgesAgree(claim, evidence, clauses) || !belongsTogether(claim, evidence, alignment)) return null;
  const judgement = judge(claim, evidence, { alignment, places, clauses, passage });
  const isDisputed = SETS_READINGS_SIDE_BY_SIDE.test(passage.text);
  // What only one of several readings says is neither so nor not so.
  const isReading =
    isDisputed && /\bbut\b/u.test(evidence.text) && SETS_READINGS_SIDE_BY_SIDE.test(evidence.text);
  return isReading || (judgement?.verdict === 'contradicted' && isDisputed) ? null : judgement;
}

/** A statement that does not name what everything is about, and a sentence that does, have it in common. */
function impliedPieces(claim: Reading, evidence: Reading): number {
  const isNamed = ({ units }: Reading) => units.some(({ kind }) => kind === 'context');
  return !isNamed(claim) && isNamed(evidence) ? 1 : 0;
}

interface Compared {
  readonly alignment: Alignment;
  readonly places: ChosenPlaces;
  readonly clauses: readonly Clause[];
  readonly passage: Passage;
}

function judge(
  claim: Reading,
  evidence: Reading,
  { alignment, places, clauses, passage }: Compared,
): Judgement | null {
  const citation = { passage, quote: evidence.text };
  const denials = evidence.negations.filter(isWithin(clauses));
  const isDeniedThere = isDenied(denials);
  if (isDeniedThere && !denies(denials, places, clauses, evidence)) return null;
  if (!isDeniedThere && isDeniedNearby(evidence, places)) return null;
  const isOpposed = isDenied(claim.negations) !== isDeniedThere;
  if (alignment.unmatched.length > 0) {
    if (isOpposed || isDeniedThere) return null;
    const difference = findDifference(claim, evidence, alignment, passage);
    return difference === null ? null : contradict(citation, difference);
  }
  if (isOpposed && [claim, evidence].some(({ text }) => DENIED_IMPLICITLY.test(text))) return null;
  if (isOpposed)
    return meansTheSame({ claim, evidence, ...alignment })
      ? judgeDenial(claim, evidence, { denials, places }, citation)
      : null;
  const isSaid =
    quantifiersAgree(claim, evidence) &&
    new Set([...alignment.pairs.keys()].map(({ text }) => text.toLowerCase())).size >= LEAST_PIECES &&
    meansTheSame({ claim, evidence, ...alignment });
  return isSaid ? support(citation) : null;
}

/** What happened at some time says nothing of how things are. */
function tellsOfThePast({ text, units }: Reading, chosen: ChosenPlaces, { validFrom }: Passage): boolean {
  if (validFrom === null && units.some((unit) => unit.kind === 'date' && isPastDate(text, unit))) return true;
  const places = [...chosen.values()];
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const isWithinSpan = (unit: Unit) => unit.start >= start && unit.end <= end;
  const deeds = units.filter((unit) => ONCE.test(unit.text) && isWithinSpan(unit));
  return (
    /\b(?:was|were|had)\b/iu.test(text.slice(start, end)) || deeds.some((deed) => !places.includes(deed))
  );
}

/** Unless what is told goes on since then, or was so when it was last looked at. */
function isPastDate(text: string, { start, role }: Extract<Unit, { kind: 'date' }>): boolean {
  return role !== 'start' && role !== 'name' && !/\bas of\s+(?:\p{L}+-)?$/iu.test(text.slice(0, start));
}

/** Prepositions and ordinals that make another thing of the same word. */
function isSameThing(claim: Reading, evidence: Reading, places: ChosenPlaces): boolean {
  return [...places].every(([unit, place]) => {
    if (unit.kind === 'name' || place.kind === 'name') {
      const away = AWAY.exec(claim.text.slice(0, unit.start))?.[0] ?? null;
      const awayThere = AWAY.exec(evidence.text.slice(0, place.start))?.[0] ?? null;
      if (away === null ? awayThere !== null : awayThere === null && !/^from\b/iu.test(away)) return false;
    }
    // What holds of the second summit does not hold of summits.
    return !isPresent(claim) || hasOrdinal(unit, claim.units) || !hasOrdinal(place, evidence.units);
  });
}

function hasOrdinal(unit: Unit, units: readonly Unit[]): boolean {
  const before = units.filter(({ kind, start }) => start < unit.start && kind !== 'context').at(-1);
  return before?.kind === 'ordinal' && unit.position - before.position <= 2;
}

/** The parts of the sentence that hold what the statement says. */
function clausesOf({ text }: Reading, chosen: ChosenPlaces): readonly Clause[] {
  const places = [...chosen.values()];
  return splitAtStops(text).filter((clause) => places.some((place) => isInside(place, clause)));
}

function isInside(place: Unit, clause: Clause): boolean {
  return place.start >= clause.start && place.end <= clause.end;
}

function isWithin(clauses: readonly Clause[]): (mark: Mark) => boolean {
  return ({ start }) => clauses.some((clause) => start >= clause.start && start < clause.end);
}

/** Characters between a negation and what it denies, at most. */
const DENIAL_REACH = 30;

/** True where a negation stands right before something that the statement speaks of, and is said of its subject. */
function denies(
  denials: readonly Mark[],
  chosen: ChosenPlaces,
  clauses: readonly Clause[],
  { text, units }: Reading,
): boolean {
  const places = [...chosen.values()];
  return denials.some(({ start, word }) => {
    const clause = clauses.find((one) => start >= one.start && start < one.end);
    const subject = units.find((unit) => unit.start >= (clause?.start ?? 0) && unit.kind !== 'context');
    const isItsSubject = subject !== undefined && (places.includes(subject) || subject.start > start);
    if (!isItsSubject && !places.some((place) => isListedBefore(place, start, units))) return false;
    return places.some(
      (place) =>
        place.start > start &&
        place.start - start - word.length <= DENIAL_REACH &&
        !/[,;:()]/u.test(text.slice(start, place.start)),
    );
  });
}

/** "Nepal, Bhutan and Oman are neither …": nothing but names stands between. */
function isListedBefore(place: Unit, start: number, units: readonly Unit[]): boolean {
  const between = units.filter((unit) => unit.start > place.start && unit.start < start);
  return place.start < start && between.every(({ kind }) => kind === 'name');
}

/** True where a neighbouring clause denies something: what, only a reader can tell. */
function isDeniedNearby({ text, negations }: Reading, chosen: ChosenPlaces): boolean {
  const [first] = chosen.values();
  const start = first?.start ?? 0;
  return negations.some(
    (mark) => !/[;]|[.]\s/u.test(text.slice(Math.min(mark.start, start), Math.max(mark.start, start))),
  );
}

/** A sentence about a plan, a wish or a deputy does not speak of the thing itself. */
function hedgesAgree(claim: Reading, evidence: Reading, clauses: readonly Clause[]): boolean {
  const found = evidence.hedges.filter(isWithin(clauses)).map(({ word }) => word);
  const claimed = claim.hedges.map(({ word }) => word);
  return claimed.every((word) => found.includes(word)) && found.every((word) => claimed.includes(word));
}

function quantifiersAgree(claim: Reading, evidence: Reading): boolean {
  return claim.quantifiers.every(
    (mark) => isLimitedThere(mark, claim, evidence) || /^(?:at|more|less|fewer)/u.test(mark.word),
  );
}
