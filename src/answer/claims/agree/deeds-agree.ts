import { FINITE } from '../../grammar/verbs.ts';
import { isCountryName } from '../../tables/country-names.ts';
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
    !places.some(
      (place) => keysOf(place)[0] === keysOf(unit)[0] || isDeed(place) || isToldNow(place, compared),
    );
  if ([...pairs].some(([unit, places]) => unit.kind === 'word' && isOnlyAbout(unit, places))) return false;
  return unmatched
    .filter(({ kind }) => kind === 'word')
    .every((unit) => {
      const { text, start } = unit;
      if (isMove(unit, compared) || isHost(unit, compared)) return true;
      if (isRelation(unit, claim)) return false;
      if (isGeneral(text)) return !isPhrasal(unit, compared) && !lacksObject(unit, compared);
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

/** What a state hosts is held in it: "in Dushanbe, Tajikistan". */
function isHost({ text }: Unit, { evidence, pairs }: Compared): boolean {
  if (!/^host(?:s|ed)?$/iu.test(text) || !/\b(?:held|took place|meets?|met)\b/iu.test(evidence.text))
    return false;
  const hosts = [...pairs].filter(([one]) => one.kind === 'name' && isCountryName(one.text));
  return (
    hosts.length > 0 &&
    hosts.every(([, places]) =>
      places.some(({ start }) => /\bin\s+(?:\p{Lu}\S*,?\s+){0,2}$/u.test(evidence.text.slice(0, start))),
    )
  );
}

/** The past, or a noun for the deed: "signature" tells of signing, "consensus" does not tell of a veto. */
function isDeed({ text }: Unit): boolean {
  return PAST.test(text) || /(?:ing|tion|ment|ance|ence|ure)$/u.test(text) || isGeneral(text);
}

/** A row tells of what happened as if it was now: "the ministers establish two bodies". */
function isToldNow({ start, end }: Unit, { evidence: { text } }: Compared): boolean {
  return (
    text.includes(' — ') &&
    /\p{Ll}s\s+$/u.test(text.slice(0, start)) &&
    /^\s+(?:an?|the|two|three|its)\b/u.test(text.slice(end))
  );
}

/** "Gave up" and "called off" say more than "gave" and "called". */
function isPhrasal({ end }: Unit, { claim }: Compared): boolean {
  return /^ (?:up|off|away|down|out)\b/u.test(claim.text.slice(end));
}

/** Who reports to somebody says nothing, and is below them. */
function isRelation({ text, end }: Unit, claim: Compared['claim']): boolean {
  return /^(?:reports?|answers?|belongs?)$/iu.test(text) && /^ to\b/u.test(claim.text.slice(end));
}

/** "Signed a peace treaty", where neither is told of. */
function lacksObject({ text, end }: Unit, { claim, unmatched }: Compared): boolean {
  if (IDIOM.test(text)) return false;
  const next = claim.units.find(({ start }) => start >= end);
  if (
    next?.kind !== 'word' ||
    !/^\s+(?:(?:a|an|the|its|their|his|her)\s+)?(?:new\s+)?$/u.test(claim.text.slice(end, next.start))
  )
    return false;
  // Of "a security concept" the last word says what it is.
  const behind = claim.units[claim.units.indexOf(next) + 1];
  const isCompound = behind?.kind === 'word' && claim.text.slice(next.end, behind.start) === ' ';
  return unmatched.includes(next) || (isCompound && unmatched.includes(behind));
}

/** Verbs that say what they say with a noun: "took stock", "gave their blessing". */
const IDIOM =
  /^(?:took|taken|gave|given|made|had|got|did|put|laid|kept|came|went|served|played|used|began)$/iu;

function isNamed({ kind }: Compared['unmatched'][number]): boolean {
  return kind === 'name' || kind === 'context';
}

const VERB = new RegExp(String.raw`\b${FINITE}\b`, 'iu');
