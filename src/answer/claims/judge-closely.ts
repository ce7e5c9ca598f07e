import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { clauseAt } from '../grammar/clauses.ts';
import { marksAgree } from './agree/marks-agree.ts';
import type { Alignment } from './align.ts';
import { belongsTogether } from './belongs-together.ts';
import { AWAY, saysOtherStatus } from './claim-words.ts';
import { oppositeIn } from './find-difference.ts';
import { alignLoosely, coverage } from './loose-alignment.ts';
import { looseDifference } from './loose-difference.ts';
import { meansTheSame } from './means-the-same.ts';
import type { Unit } from './read-units.ts';
import { isDenied, isPresent, type Mark, type Reading } from './reading.ts';
import { contradict, type Judgement, support } from './verdict.ts';

interface Compared {
  readonly passage: Passage;
  readonly index: PassageIndex;
  /** The share of what the statement says that the passage must say in one way or another, unless it says many values. */
  readonly leastCovered: number;
}

/**
 * Judges a statement by a text that may say the same in other words; `null`: it says neither. Names, numbers and dates must
 * agree, and whatever turns a sentence into its opposite.
 */
export function judgeClosely(
  claim: Reading,
  evidence: Reading,
  { passage, index, leastCovered }: Compared,
): Judgement | null {
  const isNow = isPresent(claim) || /\b(?:still|these days|nowadays|goes)\b/iu.test(claim.text);
  if (isNow && (passage.validUntil !== null || tellsOfThePast(evidence))) return null;
  const { pairs, unmatched } = alignLoosely(claim, evidence);
  if (!marksAgree(claim, evidence, pairs) || saysOtherStatus(claim.text, evidence.text)) return null;
  const citation = { passage, quote: evidence.text };
  const missing = unmatched.filter((unit) => isValue(unit) && !isInSeason(unit, evidence));
  const isClaimDenied = isDenied(claim.negations);
  if (isClaimDenied ? !isDeniedThere(claim, evidence, pairs) : evidence.negations.length > 0) return null;
  if (passage.row !== null && namesInCells(pairs, evidence).length > 1) return null;
  const opposed = missing.length > 0 ? null : oppositeIn(unmatched, evidence);
  if (opposed !== null) return isClaimDenied ? null : contradict(citation, opposed);
  const values = valuesOf(pairs);
  const isSame = values.filter(({ kind }) => kind !== 'ordinal').length >= MANY_VALUES;
  if (!isSame && coverage(claim, pairs, index) < leastCovered) return null;
  if (missing.length === 0) {
    if (lacksPoint(claim, unmatched, evidence)) return null;
    const isTied = belongsTogether(claim, evidence, { pairs, unmatched });
    return isTied &&
      isSaidOfAll(claim, evidence, pairs) &&
      hasNoRival(values, pairs, evidence) &&
      meansTheSame({ claim, evidence, pairs, unmatched })
      ? support(citation)
      : null;
  }
  if (isClaimDenied) return null;
  const difference = looseDifference(missing, claim, withoutSaid(evidence, pairs), index.vocabulary);
  return difference === null ? null : contradict(citation, difference);
}

/** True where the text denies something in a part of a sentence that holds what the statement denies. */
function isDeniedThere(claim: Reading, evidence: Reading, pairs: Alignment['pairs']): boolean {
  const said = [...pairs.values()].flat();
  const isOfAll = ({ start, word }: Mark, { text }: Reading) =>
    /^\s+(?:every|all)\b/iu.test(text.slice(start + word.length));
  const isAll = claim.negations.some((mark) => isOfAll(mark, claim));
  return evidence.negations.some((mark) => {
    const clause = clauseAt(evidence.text, mark.start);
    const held = said.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const count = new Set(held.map(({ text }) => text)).size;
    const isSame = count >= Math.min(DENIED_PIECES, pairs.size) && count * 2 >= pairs.size;
    return isOfAll(mark, evidence) === isAll && isSame && held.some(({ kind }) => kind !== 'name');
  });
}

/** One word in common is no proof that the same is denied. */
const DENIED_PIECES = 2;

/**
 * True where the passage may lack just what is claimed: what a sentence says last is what it tells of what it says first, an
 * office is no other one, and what is longer is not shorter.
 */
function lacksPoint({ units }: Reading, unmatched: readonly Unit[], { text }: Reading): boolean {
  const last = units.findLast(({ kind }) => kind !== 'context');
  const isNear = (unit: Unit) => text.toLowerCase().includes(unit.text.slice(0, STEM).toLowerCase());
  return unmatched.some((unit) => unit === last || (TELLING.test(unit.text) && !isNear(unit)));
}

/** So many letters are the same in "ministers" and "ministerial". */
const STEM = 6;

const TELLING =
  /^(?:first|last|latest|newest|oldest|only|final|longer|shorter|larger|smaller|bigger|higher|lower|fewer|older|younger|better|worse|earlier|later|different|ambassadors?|ministers?|presidents?|chair(?:man|woman|person)|directors?|secretary|king|emir|heads?|leaders?|councils?|committees?|forum|conference|summit|declaration|charter|convention|protocol|memorandum)$/iu;

/** The months of each season, from 1, north of the equator. */
const SEASONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['autumn', [9, 10, 11]],
  ['winter', [12, 1, 2]],
]);

/** A name, a number, a date or a season; "the first one" counts nothing. */
function isValue({ kind, text }: Unit): boolean {
  return (kind !== 'word' && !/^one$/iu.test(text)) || SEASONS.has(text.toLowerCase());
}

function isInSeason({ text }: Unit, { units }: Reading): boolean {
  const months = SEASONS.get(text.toLowerCase());
  return units.some(
    (unit) => unit.kind === 'date' && unit.date.month !== null && months?.includes(unit.date.month),
  );
}

/** What a statement says too is nothing that is said instead. */
function withoutSaid(evidence: Reading, pairs: Alignment['pairs']): Reading {
  const said = new Set([...pairs.values()].flat());
  return { ...evidence, units: evidence.units.filter((unit) => !said.has(unit)) };
}

/** The names, numbers and dates that both say; a name of two words is one. */
function valuesOf(pairs: Alignment['pairs']): readonly Unit[] {
  const units = [...pairs.keys()].filter(({ kind }) => kind !== 'word' && kind !== 'context');
  return units.filter(({ kind, position }, place) => {
    const before = units[place - 1];
    return kind !== 'name' || before?.kind !== 'name' || before.position + 1 < position;
  });
}

/** A text that says so many names, numbers and dates of a statement speaks of the same; "the first" is first of many things. */
const MANY_VALUES = 2;

/** Of several names in the cells of a row, only what reads the table knows which stands for what. */
function namesInCells(pairs: Alignment['pairs'], { text }: Reading): readonly Unit[] {
  const cells = text.indexOf(' — ');
  return [...pairs]
    .filter(([{ kind }, places]) => kind === 'name' && places.every(({ start }) => start > cells))
    .map(([unit]) => unit);
}

/** What was, or was so until something changed. */
const PAST =
  /\b(?:was|were|(?<!\b(?:has|have) )had|until|ended|formerly|earlier|older|used to|before that|no longer)\b/iu;

function tellsOfThePast({ text, units }: Reading): boolean {
  if (PAST.test(text)) return true;
  // "Is proposed and approved" is no past.
  if (/\b(?:is|are|has|have|can|may)\b/iu.test(text)) return false;
  return !text.includes(' — ') && units.some((unit) => /(?:ed|became)$/u.test(unit.text));
}

/** A number or date that stands beside others of its kind may be said of something else, or by somebody else. */
function hasNoRival(values: readonly Unit[], pairs: Alignment['pairs'], evidence: Reading): boolean {
  const isTied = values.length > 1 && !/\b(?:whereas|but|although|while|instead)\b/iu.test(evidence.text);
  return values.every((value) => {
    if (isTied || (value.kind !== 'number' && value.kind !== 'date')) return true;
    return evidence.units.every((unit) => unit.kind !== value.kind || pairs.get(value)?.includes(unit));
  });
}

/** Who left a place moved from it. */
const LEFT = /\b(?:left|leaves?|leaving|quit|out of)\s+(?:the\s+)?$/iu;

/** "All members except Israel" says nothing of Israel. */
function isSaidOfAll(claim: Reading, evidence: Reading, pairs: ReadonlyMap<Unit, readonly Unit[]>): boolean {
  return [...pairs].every(
    ([unit, places]) =>
      unit.kind !== 'name' ||
      AWAY.test(claim.text.slice(0, unit.start)) ||
      LEFT.test(claim.text.slice(0, unit.start)) ||
      places.some((place) => !AWAY.test(evidence.text.slice(0, place.start))),
  );
}
