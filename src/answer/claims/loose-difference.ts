import { MONTH } from '../../corpus/months.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { peopleIn } from '../people-in.ts';
import { findCountries, isCountryName } from '../tables/country-names.ts';
import { datesDiffer } from './claim-date.ts';
import { ONCE } from './claim-words.ts';
import { nearestTo } from './distance.ts';
import { quantitiesDiffer } from './quantity.ts';
import type { Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import type { Difference } from './verdict.ts';

/** What the passage says instead of the one value that it does not hold. */
export function looseDifference(
  missing: readonly Unit[],
  claim: Reading,
  evidence: Reading,
  vocabulary: Vocabulary,
): Difference | null {
  const [first, ...others] = missing;
  if (first === undefined) return null;
  if (first.kind === 'name')
    return placeDifference(missing, claim, evidence) ?? nameDifference(missing, claim, evidence, vocabulary);
  if (others.length > 0) return null;
  if (first.kind === 'number') {
    const rivals = evidence.units.filter(
      (unit) => unit.kind === 'number' && unit.quantity.unit === first.quantity.unit,
    );
    const [found] = rivals;
    if (rivals.length !== 1 || found?.kind !== 'number') return null;
    return quantitiesDiffer(first.quantity, found.quantity)
      ? { kind: 'number', claimed: first.text, found: found.text }
      : null;
  }
  if (first.kind !== 'date' || !/^(?:point|start)$/u.test(first.role)) return null;
  const rivals = evidence.units.filter((unit) => unit.kind === 'date' && unit.role !== 'name');
  const found = rivals.length === 1 ? rivals[0] : dateOfDeed(rivals, claim, evidence);
  if (found?.kind !== 'date' || found.role !== first.role) return null;
  return rivals.every((rival) => rival.kind === 'date' && datesDiffer(first.date, rival.date))
    ? { kind: 'date', claimed: first.text, found: found.text }
    : null;
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
const TIME = new RegExp(`^(?:${MONTH}|Asia|Europe|Africa|Eurasia)\\b`, 'u');

/** A city stands against a city, a country against a country: what is in the one may be in the other. */
function placeDifference(missing: readonly Unit[], claim: Reading, evidence: Reading): Difference | null {
  const placesIn = (text: string) =>
    [...text.matchAll(IN_PLACE)].flatMap(({ 0: all, 1: name = '', index }) =>
      TIME.test(name) || /,\s$/u.test(text.slice(0, index))
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
  const isNew = (name: string) => !claim.text.toLowerCase().includes(name.toLowerCase());
  const rivals = isCountryName(claimed)
    ? findCountries(evidence.text)
        .filter(({ start }) => !ADDRESS.test(evidence.text.slice(0, start)))
        .map(({ name }) => name)
    : missing.length > 1
      ? peopleIn(evidence.text, vocabulary).filter((name) => !isCountryName(name.replace(/['’]s$/u, '')))
      : [];
  const others = new Set(rivals.filter(isNew));
  const [found] = others;
  return others.size === 1 && found !== undefined ? { kind: 'name', claimed, found } : null;
}

/** "Almaty, Kazakhstan", "Türkiye (Turkey)". */
const ADDRESS = /\p{L}(?:, | \()$/u;
