import type { Passage, Row } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { sentencesIn } from '../grammar/clauses.ts';
import { BUT_FOR } from '../grammar/negation.ts';
import { cellsAgree } from './agree/cells-agree.ts';
import type { Compared as ComparedTexts } from './agree/compared.ts';
import { livesAgree } from './agree/lives-agree.ts';
import { marksAgree } from './agree/marks-agree.ts';
import { STEM } from './agree/subjects-agree.ts';
import type { Alignment } from './align.ts';
import { belongsTogether } from './belongs-together.ts';
import { readDates } from './claim-date.ts';
import { AWAY } from './claim-words.ts';
import { denialThere } from './denial-there.ts';
import { deniesAnyOf, isAffirmed, isDeniedThere } from './denied-pieces.ts';
import { oppositeIn } from './find-difference.ts';
import { alignLoosely, coverage } from './loose-alignment.ts';
import { looseDifference } from './loose-difference.ts';
import { meansTheSame } from './means-the-same.ts';
import { isOfOtherStatus, saysOtherStatus } from './other-status.ts';
import { partInstead } from './part-instead.ts';
import { monthsOfSeason } from './part-of-year.ts';
import type { Unit } from './read-units.ts';
import { isDenied, isPresent, type Reading } from './reading.ts';
import { contradict, type Difference, type Judgement, support } from './verdict.ts';
import { withoutUnknown } from './without-unknown.ts';

interface Compared {
  readonly passage: Passage;
  readonly index: PassageIndex;
  /** The share of what the statement says that the passage must say in one way or another, unless it says many values. */
  readonly leastCovered: number;
  /** True where a value may differ only if the passage says all the rest. */
  readonly isStrict: boolean;
}

/**
 * Judges a statement by a text that may say the same in other words; `null`: it says neither. Names, numbers and dates must
 * agree, and whatever turns a sentence into its opposite.
 */
export function judgeClosely(claim: Reading, evidence: Reading, compared: Compared): Judgement | null {
  const told = withoutUnknown(evidence, claim);
  const judged = judgeTold(claim, told, compared);
  if (judged !== null || told === evidence) return judged;
  const ofWhole = judgeTold(claim, evidence, compared);
  return ofWhole !== null && isBeforePlan(ofWhole) ? ofWhole : null;
}

/** Of what is planned it need not be known whether it came about: before the time of the plan it did not. */
function isBeforePlan({ difference }: Judgement): boolean {
  if (difference?.kind !== 'date') return false;
  const [claimed, found] = [difference.claimed, difference.found].map(
    (text) => readDates(text)[0]?.date.year,
  );
  return typeof claimed === 'number' && typeof found === 'number' && claimed < found;
}

function judgeTold(
  claim: Reading,
  evidence: Reading,
  { passage, index, leastCovered, isStrict }: Compared,
): Judgement | null {
  if (!livesAgree({ claim, evidence })) return null;
  const part = partInstead(claim, evidence);
  if (part !== null) {
    const judged = judgeClosely(part.rest, evidence, { passage, index, leastCovered, isStrict });
    return judged?.verdict === 'supported' ? contradict(judged.citation, part.difference) : null;
  }
  const isNow = isPresent(claim) || (NOW.test(claim.text) && !WAS.test(claim.text));
  const { pairs, unmatched } = alignLoosely(claim, evidence);
  if (isNow && (passage.validUntil !== null || tellsOfThePast(evidence, pairs))) return null;
  if (!marksAgree(claim, evidence, pairs)) return null;
  if (saysOtherStatus(claim.text, evidence.text) && !isCounted(claim, pairs)) return null;
  const citation = { passage, quote: evidence.text };
  const missing = unmatched.filter(
    (unit) => isValue(unit) && !isInSeason(unit, evidence) && !isAdverb(unit, claim),
  );
  const isClaimDenied = isDenied(claim.negations);
  if (isClaimDenied && !isDeniedThere(claim, evidence, pairs)) return null;
  if (!isClaimDenied && deniesAnyOf(evidence, pairs, claim)) {
    const isSame = missing.length === 0 && coverage(claim, pairs, index) >= WELL_COVERED;
    const denied = isSame && passage.row === null ? denialThere(claim, evidence, { pairs, unmatched }) : null;
    return denied === null || isStrict || isAffirmed(evidence, pairs) ? null : contradict(citation, denied);
  }
  if (passage.row !== null && !isTold(claim, evidence, pairs, passage.row, index)) return null;
  const opposed = missing.length > 0 ? null : oppositeIn(unmatched, evidence);
  if (opposed !== null) return isClaimDenied || isStrict ? null : contradict(citation, opposed);
  const isSame = valuesOf(pairs).filter(({ kind }) => kind !== 'ordinal').length >= MANY_VALUES;
  if (!isSame && coverage(claim, pairs, index) < leastCovered) return null;
  const compared = { claim, evidence, pairs, unmatched };
  const excepted = missing.length > 0 || isClaimDenied ? null : exceptedIn(compared);
  if (excepted !== null) return meansTheSame(compared) ? contradict(citation, excepted) : null;
  if (missing.length === 0) return isBorneOut(compared) ? support(citation) : null;
  if (isClaimDenied) return null;
  const saysRest = () => saysAllBut(missing, compared, index);
  const difference = looseDifference(missing, { ...compared, vocabulary: index.vocabulary, saysRest });
  return difference === null || (isStrict && !saysRest()) ? null : contradict(citation, difference);
}

/** "27 members" are counted beside the observers, and are none. */
function isCounted({ text }: Reading, pairs: Alignment['pairs']): boolean {
  return [...pairs.keys()].some(({ kind, end }) => kind === 'number' && COUNTED.test(text.slice(end)));
}

const COUNTED = /^\s+(?:full\s+)?(?:members?|member (?:states?|countries))\b/iu;

/** Who is left out of what the text tells of all others: "all members except Israel". */
function exceptedIn({ claim, evidence, pairs }: ComparedTexts): Difference | null {
  if (/\bbut\b/u.test(claim.text) || LEAVES_OUT.test(claim.text)) return null;
  const words = [...pairs].filter(([{ kind }]) => kind === 'word').flatMap(([, places]) => places);
  for (const [{ kind, text }, places] of pairs) {
    const place = places.find(({ start, end }) => {
      const isAhead = words.some((word) => word.start > end && word.start - end <= EXCEPT_REACH);
      return kind === 'name' && isAhead && EXCEPT.test(evidence.text.slice(0, start));
    });
    const left = EXCEPT.exec(evidence.text.slice(0, place?.start ?? 0));
    if (place !== undefined && left !== null)
      return { kind: 'negation', claimed: text, found: evidence.text.slice(left.index, place.end) };
  }
  return null;
}

/** Characters between who is left out and what all others did, at most. */
const EXCEPT_REACH = 20;

const LEAVES_OUT = new RegExp(BUT_FOR, 'iu');
const EXCEPT = new RegExp(String.raw`\b${BUT_FOR}\s+(?:the\s+)?$`, 'iu');

/** True where a row tells of what it names, and its cells leave no doubt which of them is meant. */
function isTold(
  claim: Reading,
  evidence: Reading,
  pairs: Alignment['pairs'],
  row: Row,
  index: PassageIndex,
): boolean {
  if (isOfOtherStatus(claim.text, row.cells) || !isNamed(pairs, evidence)) return false;
  return namesInCells(pairs, evidence).length <= 1 && cellsAgree(claim, evidence, pairs, row, index);
}

/** True where a text that lacks no value of a statement says it. */
function isBorneOut(compared: ComparedTexts): boolean {
  const { claim, evidence, pairs, unmatched } = compared;
  if (unmatched.some((unit) => isAdverb(unit, claim)) || lacksPoint(claim, unmatched, evidence)) return false;
  return isSaid(compared) && hasNoRival(valuesOf(pairs), pairs, evidence);
}

/** The same of a statement without the values that the text lacks. */
function saysAllBut(
  missing: readonly Unit[],
  { claim, unmatched, ...found }: ComparedTexts,
  index: PassageIndex,
): boolean {
  const isThere = (unit: Unit) => !missing.includes(unit);
  const rest = { ...claim, units: claim.units.filter(isThere) };
  const others = unmatched.filter(isThere);
  if (coverage(rest, found.pairs, index) < SAID_COVERED || lacksPoint(rest, others, found.evidence))
    return false;
  return isSaid({ ...found, claim: rest, unmatched: others });
}

function isSaid(compared: ComparedTexts): boolean {
  const { claim, evidence, pairs } = compared;
  return (
    belongsTogether(claim, evidence, compared) &&
    isSaidOfAll(claim, evidence, pairs) &&
    meansTheSame(compared)
  );
}

/** "Still" speaks of today unless it is told of a time: "was still in office in 2017". */
const NOW = /\b(?:still|these days|nowadays|goes)\b/iu;
const WAS = /\b(?:was|were|had)(?:n['’]t)?\b/iu;

/** The share of a statement that a text must say before it can be one that denies it. */
const WELL_COVERED = 0.7;

/** The same before what is left can be gainsaid by one of several values. */
const SAID_COVERED = 0.6;

/**
 * True where the passage may lack just what is claimed: what a sentence says last is what it tells of what it says first, an
 * office is no other one, and what is longer is not shorter.
 */
function lacksPoint(
  { units, text: claimed }: Reading,
  unmatched: readonly Unit[],
  { text }: Reading,
): boolean {
  if (FROM_THE_START.test(claimed) && !TELLS_OF_START.test(text)) return true;
  const last = units.findLast(({ kind, text: word }) => kind !== 'context' && !EMPTY.test(word));
  const isNear = (unit: Unit) => text.toLowerCase().includes(unit.text.slice(0, STEM).toLowerCase());
  return unmatched.some(
    (unit) => (unit === last || TELLING.test(unit.text)) && !(TELLING.test(unit.text) && isNear(unit)),
  );
}

/** Nouns that say no more than what stands before them: "military matters", "the tourism area". */
const EMPTY =
  /^(?:matters?|issues?|affairs|questions?|topics?|subjects?|things?|ones?|purposes?|terms?|fields?|areas?|posts?|jobs?|roles?|positions?|offices?|seats?|ranks?|places?|rooms?|occasions?)$/iu;

/** "Since the beginning": whoever came later was not there. */
const FROM_THE_START =
  /\b(?:since|from) (?:(?:the |its |their )?(?:very )?(?:beginning|start|outset|foundation|founding|creation|birth|day one)(?! of \p{L}* ?\d)|(?:the (?:very )?(?:day|moment|time) )?(?:it|they) (?:was|were) (?:created|founded|established|set up|born))/iu;
const TELLS_OF_START =
  /\b(?:beginning|start|outset|founders?|founding (?:members?|states?|countr(?:y|ies)))\b/iu;

const TELLING =
  /^(?:first|last|latest|newest|oldest|only|final|longer|shorter|larger|smaller|bigger|higher|lower|fewer|older|younger|better|worse|earlier|later|different|ambassadors?|ministers?|ministerials?|presidents?|chair(?:man|woman|person)|directors?|secretary|king|emir|heads?|leaders?|councils?|committees?|forum|conference|summit|assembly|founding|declaration|charter|convention|protocol|memorandum)$/iu;

/** A name, a number, a date or a season; "the first one" counts nothing. */
function isValue({ kind, text }: Unit): boolean {
  return (kind !== 'word' && !/^one$/iu.test(text)) || monthsOfSeason(text) !== undefined;
}

/** "First presented it": that it was the first time can be wrong too, but not alone. */
function isAdverb({ kind, text, end }: Unit, { text: claimed }: Reading): boolean {
  return (
    kind === 'ordinal' &&
    /^first$/iu.test(text) &&
    /^ (?:\p{L}+ed|brought|met|came|took|held|became)\b/u.test(claimed.slice(end))
  );
}

function isInSeason({ text }: Unit, { units }: Reading): boolean {
  const months = monthsOfSeason(text);
  return units.some(
    (unit) => unit.kind === 'date' && unit.date.month !== null && months?.includes(unit.date.month),
  );
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

/** The sentences that hold a word of the statement tell of the past. */
function tellsOfThePast({ text, units }: Reading, pairs: Alignment['pairs']): boolean {
  const said = [...pairs].filter(([{ kind }]) => kind !== 'context').flatMap(([, places]) => places);
  return sentencesIn(text).some(({ start, end }) => {
    const isWithin = (unit: Unit) => unit.start >= start && unit.end <= end;
    if (!said.some(isWithin)) return false;
    const sentence = text.slice(start, end);
    if (PAST.test(sentence)) return true;
    // "Is proposed and approved" is no past.
    if (/\b(?:is|are|has|have|can|may|does|do)\b/iu.test(sentence)) return false;
    return !text.includes(' — ') && units.some((unit) => isWithin(unit) && /(?:ed|became)$/u.test(unit.text));
  });
}

/** The statement says at least a part of what the row is called. */
function isNamed(pairs: Alignment['pairs'], { text }: Reading): boolean {
  const cells = text.indexOf(' — ');
  return [...pairs].some(
    ([{ kind }, places]) => kind !== 'context' && places.some(({ end }) => end <= cells),
  );
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
