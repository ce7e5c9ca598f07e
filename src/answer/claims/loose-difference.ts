import type { Vocabulary } from '../../search/vocabulary.ts';
import { REQUESTED, WISHED } from '../grammar/plans.ts';
import { peopleIn } from '../people-in.ts';
import { findCountries, isCountryName } from '../tables/country-names.ts';
import { isOfOtherStage } from './agree/stages-agree.ts';
import { isBeginning } from './agree/starts-agree.ts';
import { type Alignment, headsOf, isCountedAlike } from './align.ts';
import { isTerm } from './belongs-together.ts';
import { datesDiffer } from './claim-date.ts';
import { ONCE } from './claim-words.ts';
import { nearestTo } from './distance.ts';
import { NO_PLACE } from './places-in.ts';
import { quantitiesDiffer } from './quantity.ts';
import { sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import type { Difference } from './verdict.ts';

interface Compared {
  readonly claim: Reading;
  readonly evidence: Reading;
  readonly pairs: Alignment['pairs'];
  readonly vocabulary: Vocabulary;
  /** True where the text says all the rest. */
  saysRest(): boolean;
}

/** What the passage says instead of the one value that it does not hold. */
export function looseDifference(missing: readonly Unit[], compared: Compared): Difference | null {
  const [first, ...others] = missing;
  if (first === undefined) return null;
  // What a statement says too is nothing that is said instead.
  const said = new Set([...compared.pairs.values()].flat());
  const evidence = {
    ...compared.evidence,
    units: compared.evidence.units.filter((unit) => !said.has(unit)),
  };
  const { claim, vocabulary } = compared;
  if (first.kind === 'name')
    return placeDifference(missing, claim, evidence) ?? nameDifference(missing, claim, evidence, vocabulary);
  if (others.length > 0) return null;
  if (first.kind === 'number') return numberDifference(first, evidence.units, compared);
  if (first.kind === 'ordinal') return ordinalDifference(first, compared);
  return first.kind === 'date' ? dateDifference(first, evidence, compared) : null;
}

function numberDifference(
  claimed: Extract<Unit, { kind: 'number' }>,
  unsaid: readonly Unit[],
  { claim, evidence }: Compared,
): Difference | null {
  const [found, ...others] = unsaid.filter(
    (unit) =>
      unit.kind === 'number' &&
      unit.quantity.unit === claimed.quantity.unit &&
      isCountedAlike(claimed, unit, claim.units, evidence.units),
  );
  if (others.length > 0 || found?.kind !== 'number') return null;
  return quantitiesDiffer(claimed.quantity, found.quantity)
    ? { kind: 'number', claimed: claimed.text, found: found.text }
    : null;
}

/** "At the fifth summit" against "at the sixth summit". */
function ordinalDifference(claimed: Unit, { claim, evidence, saysRest }: Compared): Difference | null {
  const [head] = headsOf(claimed, claim.units);
  if (head === undefined) return null;
  const [found, ...others] = evidence.units.filter(
    (unit) => unit.kind === 'ordinal' && headsOf(unit, evidence.units).some((one) => sharesKey(one, head)),
  );
  if (found === undefined || others.length > 0 || !saysRest()) return null;
  return { kind: 'number', claimed: claimed.text, found: found.text };
}

/** One date stands against the only other one, or against that of the deed; if all the rest is said, against every other one. */
function dateDifference(
  claimed: Extract<Unit, { kind: 'date' }>,
  unsaid: Reading,
  compared: Compared,
): Difference | null {
  const { claim, pairs } = compared;
  if (!/^(?:point|start)$/u.test(claimed.role)) return null;
  const rivals = unsaid.units.filter(
    (unit) => unit.kind === 'date' && unit.role !== 'name' && !isTerm(unit, unsaid),
  );
  if (!rivals.every((rival) => rival.kind === 'date' && datesDiffer(claimed.date, rival.date))) return null;
  const found = dateOf(claimed, rivals, unsaid, compared);
  if (MAY_RECUR.test(claim.text) && !isOnce(claim)) return null;
  const tellsOfDeed = claim.units.every((unit) => !ONCE.test(unit.text) || pairs.has(unit));
  if (found === null || !(tellsOfDeed || isBeginning(found, unsaid))) return null;
  if (isOfOtherStage(claim, unsaid, found.start)) return null;
  return { kind: 'date', claimed: claimed.text, found: found.text };
}

function dateOf(
  claimed: Extract<Unit, { kind: 'date' }>,
  rivals: readonly Unit[],
  unsaid: Reading,
  { claim, pairs, saysRest }: Compared,
): Unit | null {
  const own = rivals.length === 1 ? rivals[0] : dateOfDeed(rivals, claim, unsaid);
  if (own?.kind === 'date' && (own.role === claimed.role || isBeginningOf(own, claimed, claim))) return own;
  const [last] = [...pairs.values()].at(-1) ?? [];
  // "By May 2014" leaves open when.
  const isOpen = rivals.some(({ start }) => /\bby\s+$/iu.test(unsaid.text.slice(0, start)));
  if (last === undefined || rivals.length === 0 || isOpen || !isOnce(claim) || !saysRest()) return null;
  return nearestTo(last, rivals, unsaid.text);
}

/** Since when something is so is when it came about, and it was not so before. */
function isBeginningOf(
  { role, date }: Extract<Unit, { kind: 'date' }>,
  claimed: Extract<Unit, { kind: 'date' }>,
  claim: Reading,
): boolean {
  if (role !== 'start' || claimed.role !== 'point') return false;
  return isOnce(claim) || GETS.test(claim.text) || (claimed.date.year ?? 9999) < (date.year ?? 0);
}

const GETS = /\b(?:gets?|got|gained|was given|were given)\b/iu;

/** Whoever met in one year may have met in another. */
const MAY_RECUR = /\b(?:met|meets?|gathered|convened|visited|spoke|talked)\b/iu;

/** What is told is done once, or has a number of its own. */
function isOnce({ units }: Reading): boolean {
  return units.some(({ kind, text }) => kind === 'ordinal' || ONCE.test(text));
}

/** Of several dates the one that stands nearest to the deed, which is done once. */
function dateOfDeed(dates: readonly Unit[], claim: Reading, { units, text }: Reading): Unit | null {
  const deeds = claim.units.filter((unit) => ONCE.test(unit.text));
  const [place, ...others] = units.filter((unit) =>
    deeds.some((deed) => deed.text.toLowerCase() === unit.text.toLowerCase()),
  );
  return place === undefined || others.length > 0 ? null : nearestTo(place, dates, text);
}

const IN_PLACE = /\b(?:in|at)\s+(\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*)/gu;

/** A city stands against a city, a country against a country: what is in the one may be in the other. */
function placeDifference(missing: readonly Unit[], claim: Reading, evidence: Reading): Difference | null {
  const placesIn = (text: string) =>
    [...text.matchAll(IN_PLACE)].flatMap(({ 0: all, 1: name = '', index }) =>
      NO_PLACE.test(name) || /,\s$/u.test(text.slice(0, index))
        ? []
        : [{ name, start: index + all.length - name.length, end: index + all.length }],
    );
  const claimed = placesIn(claim.text).filter(({ start, end }) =>
    missing.every((unit) => unit.start >= start && unit.end <= end),
  );
  const [own] = claimed;
  const rivals = placesIn(evidence.text).filter(
    ({ name }) => isCountryName(name) === isCountryName(own?.name ?? ''),
  );
  const [found] = rivals;
  if (own === undefined || claimed.length !== 1 || found === undefined || rivals.length !== 1) return null;
  return { kind: 'place', claimed: own.name, found: found.name };
}

/** A country stands against the only other country that is no part of an address, a person against the only other one. */
function nameDifference(
  missing: readonly Unit[],
  claim: Reading,
  evidence: Reading,
  vocabulary: Vocabulary,
): Difference | null {
  const [first, last] = [missing[0], missing.at(-1)];
  if (first === undefined || last === undefined) return null;
  const claimed = claim.text.slice(first.start, last.end).replace(/['’]s$/u, '');
  if (claimed.split(/\s+/u).length !== missing.length) return null;
  const towards = TOWARDS.exec(claim.text.slice(0, first.start))?.[0].toLowerCase();
  const isNew = (name: string) => !claim.text.toLowerCase().includes(name.toLowerCase());
  if (isCountryName(claimed) && MANY_DO.test(claim.text)) return null;
  const rivals = isCountryName(claimed)
    ? findCountries(evidence.text)
        .filter(({ start }) => !ADDRESS.test(evidence.text.slice(0, start)))
        .filter(({ start }) => evidence.units.some((unit) => unit.start <= start && start < unit.end))
        .filter(({ start }) => TOWARDS.exec(evidence.text.slice(0, start))?.[0].toLowerCase() === towards)
        .map(({ name }) => name.replace(/(?<=\p{Ll})\.$/u, ''))
    : missing.length > 1
      ? peopleIn(evidence.text, vocabulary).filter((name) => !isCountryName(name.replace(/['’]s$/u, '')))
      : [];
  const others = new Set(rivals.filter(isNew));
  const [found] = others;
  return others.size === 1 && found !== undefined ? { kind: 'name', claimed, found } : null;
}

/** What one state does, or asks for, others may too. */
export const MANY_DO = new RegExp(
  String.raw`\b(?:${REQUESTED}|${WISHED}|requests?|requested|sends?|sent|attend(?:s|ed)?|visit(?:s|ed)?|supports?|supported|helps?|helped|assists?|assisted|represent(?:s|ed)|took part|participated)\b`,
  'iu',
);

/** An ambassador to one state is one of another. */
const TOWARDS = /\b(?:(?<!according )to|against|with|towards?)\s+(?:the\s+)?$/iu;

/** "Almaty, Kazakhstan", "Türkiye (Turkey)". */
const ADDRESS = /\p{L}(?:, | \()$/u;
