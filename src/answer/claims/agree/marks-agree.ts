import { NUMBER_WORD } from '../../../search/number-words.ts';
import { type Clause, clauseAt } from '../../grammar/clauses.ts';
import { CALLED_OFF, PLANNED, PLANNING, PROPOSED, REQUESTED, WISHED } from '../../grammar/plans.ts';
import type { Alignment } from '../align.ts';
import { saysDate } from '../claim-date.ts';
import { sharesKey, type Unit } from '../read-units.ts';
import type { Mark, Reading } from '../reading.ts';

/** Words that limit what is said, or make a wish or a plan of it, stand in both or in neither. */
export function marksAgree(claim: Reading, evidence: Reading, pairs: Alignment['pairs']): boolean {
  const said = [...pairs.values()].flat();
  const isSaid = ({ start }: Mark) => said.some((unit) => unit.start <= start && start < unit.end);
  // What is said elsewhere too is not only planned.
  const isAloneIn = ({ start, end }: Clause) =>
    [...pairs.values()].some((places) => places.every((unit) => unit.start >= start && unit.end <= end));
  const isBeside = (mark: Mark) => {
    const clause = clauseAt(evidence.text, mark.start);
    const held = said.filter((unit) => unit.start >= clause.start && unit.end <= clause.end);
    if (!isRow(evidence)) return held.length > 1 && (DENYING.test(mark.word) || isAloneIn(clause));
    // The status of what a row tells of is said of all of it.
    return held.length > 0 || /\bstatus:?\s*$/iu.test(evidence.text.slice(0, clause.start));
  };
  // The plan itself may be what is told of.
  const isThing = ({ start }: Mark) =>
    [...pairs.keys()].some((unit) => unit.start === start && NAMING.test(unit.text));
  const claimed = claim.hedges.filter((mark) => !isThing(mark)).map(({ word }) => hedgeClass(word));
  const found = evidence.hedges
    .filter((mark) => !isSaid(mark) && isBeside(mark) && !isOfAnother(mark, evidence, said))
    .filter((mark) => !NOT_YET.test(mark.word) || !isDatedAlike(pairs) || STILL_TO_COME.test(claim.text))
    .map(({ word }) => hedgeClass(word));
  const other = hedgeClasses(claim.text);
  return (
    claimed.every((word) => evidence.hedges.some((hedge) => hedgeClass(hedge.word) === word)) &&
    found.every((word) => claimed.includes(word) || other.includes(word)) &&
    claim.quantifiers.every(
      (mark) => isLimitedThere(mark, claim, evidence) || limitsNothing(mark, claim.text),
    )
  );
}

/** A plan or a draft that is itself what is told of hedges nothing, nor does the deputy of somebody who is not told of. */
function isOfAnother({ word, start }: Mark, { text, units }: Reading, said: readonly Unit[]): boolean {
  const end = start + word.length;
  if (DECIDED.test(text.slice(end))) return true;
  if (NAMING.test(word)) return THE.test(text.slice(0, start)) && !/^\s+to\b/u.test(text.slice(end));
  const next = units.find((unit) => unit.start >= end);
  return /^(?:vice|deputy)$/iu.test(word) && next !== undefined && !said.includes(next);
}

/** "Proposed by the chair and approved for a year": it is no proposal any more. */
const DECIDED =
  /^[^,;.:]*\band (?:then )?(?:approved|adopted|endorsed|accepted|agreed|appointed|elected|launched)\b/iu;

const THE = /\b(?:the|an?|its|their|\S+['’]s?)\s+(?:\p{Ll}+\s+)?$/iu;

/** What was "not yet" so at the time that the statement speaks of was not so. */
const NOT_YET = /^not yet$/u;

/** What comes about only when something else does is told of as not yet so, too. */
const STILL_TO_COME = /\b(?:lack\p{L}*|need\p{L}*|missing|short of|wait\p{L}*|pending)\b/iu;

/** Both tell of one and the same time. */
export function isDatedAlike(pairs: Alignment['pairs']): boolean {
  return [...pairs].some(
    ([unit, places]) =>
      unit.kind === 'date' &&
      places.some((place) => place.kind === 'date' && saysDate(place.date, unit.date)),
  );
}

/** What has not come about yet is denied. */
const DENYING = /^(?:not yet|short of)$/u;

/** Of the cells of a row each tells something of its own. */
function isRow({ text }: Reading): boolean {
  return text.includes(' — ') && /: .*; /u.test(text);
}

/** Kinds of texts, which are no plans of anything else. */
const NAMING = /^(?:plans?|drafts?|proposals?|applications?)$/iu;

/** Words for how much of something, which is the piece beside them. */
const SHARE = /^(?:only|alone|half|most|all|every|each|some|any)$/u;

/** The same word limits the text, and the same piece of it. */
export function isLimitedThere(mark: Mark, claim: Reading, evidence: Reading): boolean {
  const alike = evidence.quantifiers.filter(
    ({ word }) => word === mark.word || (SUCCEEDS.test(word) && SUCCEEDS.test(mark.word)),
  );
  if (!SHARE.test(mark.word)) return alike.length > 0;
  const own = limitedBy(mark, claim);
  return alike.some((other) => {
    const told = limitedBy(other, evidence);
    return own === undefined || (told !== undefined && (sharesKey(own, told) || isSameValue(own, told)));
  });
}

/** Ways to say that somebody came after another. */
const SUCCEEDS = /^(?:t\p{L}+ over|succe|replac)/u;

function isSameValue(a: Unit, b: Unit): boolean {
  return a.kind === 'number' && b.kind === 'number' && a.quantity.value === b.quantity.value;
}

/** The piece right behind "only", and right before "alone". */
function limitedBy({ word, start }: Mark, { units }: Reading): Unit | undefined {
  return word === 'alone'
    ? units.findLast(({ end }) => end <= start)
    : units.find((unit) => unit.start >= start + word.length);
}

/** Ways to say the same of a plan or a wish. */
const HEDGES = [
  CALLED_OFF,
  `${PLANNED}|${PLANNING}|meant|due to|supposed to|provid(?:es|ed) for`,
  String.raw`${PROPOSED}|ideas?|initiative|brought up|put forward|c[ao]me from|came up with|pitch\p{L}*`,
  WISHED,
  REQUESTED,
  'can|could|may|might|(?:allowed|permitted|able|free|entitled) to|open (?:for|to)',
  'must|should|shall',
  'vice|deputy',
].map((words) => new RegExp(String.raw`\b(?:${words})\b`, 'iu'));

function hedgeClass(word: string): string {
  const position = HEDGES.findIndex((pattern) => pattern.test(word));
  return position < 0 ? word : String(position);
}

function hedgeClasses(text: string): readonly string[] {
  return HEDGES.flatMap((pattern, position) => (pattern.test(text) ? [String(position)] : []));
}

/** "The most recent", "only twelve", "only as an observer" tell of no share, and "some months before" of no order of events. */
export function limitsNothing({ word, start }: Mark, text: string): boolean {
  const behind = text.slice(start + word.length);
  // The numbers themselves are compared, and how often something happens; who both are is named.
  if (/^(?:more than|less than|fewer than|at least|at most|both)$/u.test(word)) return true;
  if (/^(?:every|each)$/u.test(word)) return OFTEN.test(behind);
  if (word === 'all') return FLOATING.test(text.slice(0, start));
  if (/^(?:before|after|some)$/u.test(word)) return !/^ (?:the )?(?:\p{Lu}|\d)/u.test(behind);
  if (word === 'most') return /^ (?!of\b)\p{L}+(?<!s)\b/u.test(behind);
  return (
    word === 'only' && (COUNTED.test(behind) || (start > 0 && /^ (?:\p{L}+ as\b|as\b|an?\b)/u.test(behind)))
  );
}

const COUNTED = new RegExp(String.raw`^ (?:an? )?(?:\d|${NUMBER_WORD}\b)`, 'iu');

/** "Every other year". */
const OFTEN = /^ (?:other |\p{L}+ |\d+ )?(?:years?|months?|weeks?)\b/iu;

/** "Were all talked about" says no more than that they were. */
const FLOATING = /\b(?:is|are|was|were|have|had|can)\s$/iu;
