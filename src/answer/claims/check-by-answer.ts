import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { FoundAnswer } from '../answer.ts';
import { answerQuestion } from '../answer-question.ts';
import { peopleIn } from '../people-in.ts';
import { findCountries, isCountryName } from '../tables/country-names.ts';
import { deedsAgree } from './agree/deeds-agree.ts';
import { livesAgree } from './agree/lives-agree.ts';
import { limitsNothing, marksAgree } from './agree/marks-agree.ts';
import { isOfOtherStage } from './agree/stages-agree.ts';
import { datesDiffer, readDates, saysDate } from './claim-date.ts';
import type { ClaimSources } from './claim-sources.ts';
import { oppositeIn } from './find-difference.ts';
import { alignLoosely, coverage } from './loose-alignment.ts';
import { MANY_DO } from './loose-difference.ts';
import { saysOtherStatus } from './other-status.ts';
import { placesIn } from './places-in.ts';
import { quantitiesDiffer, readQuantities, saysQuantity } from './quantity.ts';
import { sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import { type ValueSlot, valueSlots } from './value-slots.ts';
import { contradict, type Difference, type Judgement } from './verdict.ts';

/** How sure the engine must be of an answer that gainsays a statement: of a date or a number, which other deeds have too, more. */
const SURE = 0.85;
const SURE_OF_NAME = 0.7;

/** A long statement is not asked for everything that it says. */
const MOST_ASKED = 5;

/** The share of the rest of the statement that the answer's quote must say. */
const LEAST_COVERED = 0.5;

/**
 * Judges a statement by what the engine answers when it is asked for one of the values that the statement says, in the words
 * of the rest of it: another date, number, place or doer gainsays it. `null`: no answer does.
 */
export function checkByAnswer(claim: Reading, sources: ClaimSources): Judgement | null {
  const isPlain =
    claim.negations.length === 0 &&
    claim.hedges.length === 0 &&
    claim.quantifiers.every((mark) => limitsNothing(mark, claim.text));
  if (!isPlain) return null;
  for (const slot of valueSlots(claim).slice(0, MOST_ASKED)) {
    const answer = answerQuestion(slot.question, sources.index, sources.tables, {});
    const sure = /^(?:date|number|ordinal)$/u.test(slot.kind) ? SURE : SURE_OF_NAME;
    if (answer.kind !== 'found' || answer.confidence < sure) continue;
    const short = answer.short ?? onlyValueIn(answer, slot, claim, sources.index);
    const judgement = short === null ? null : judge(slot, claim, answer, short, sources);
    if (judgement !== null) return judgement;
  }
  return null;
}

/** What prose that answers says instead of a name, where it says one thing of the kind alone; `null`: none, or several. */
function onlyValueIn(
  { citations: [{ passage, quote }] }: FoundAnswer,
  { kind, text }: ValueSlot,
  claim: Reading,
  { vocabulary }: PassageIndex,
): string | null {
  if (passage.row !== null || (kind !== 'place' && MANY_DO.test(claim.text))) return null;
  const found =
    kind === 'place'
      ? placesIn(quote).filter((name) => isCountryName(name) === isCountryName(text))
      : kind === 'country'
        ? findCountries(quote).map(({ name }) => name)
        : kind === 'person'
          ? peopleIn(quote, vocabulary).filter((name) => /\s/u.test(name))
          : [];
  const names = found.map((name) => name.replace(/['’]s$/u, '')).filter((name) => !claim.text.includes(name));
  const [first, ...others] = new Set(names);
  return first === undefined || others.length > 0 ? null : first;
}

function judge(
  slot: ValueSlot,
  claim: Reading,
  { citations: [citation], isFromTable }: FoundAnswer,
  short: string,
  sources: ClaimSources,
): Judgement | null {
  const kind = differs(slot, claim, short, sources);
  if (kind === null || !citation.quote.includes(short)) return null;
  const rest = { ...claim, units: claim.units.filter((unit) => !slot.units.includes(unit)) };
  const evidence = sources.read(citation.quote);
  if (kind === 'date' && isOfOtherStage(claim, evidence, citation.quote.indexOf(short))) return null;
  // A day of the month is no number of anything.
  const isNumber = evidence.units.some((unit) => unit.kind === 'number' && short.startsWith(unit.text));
  if (kind === 'number' && slot.kind === 'number' && !isNumber) return null;
  const isSame =
    tellsOf(rest, evidence, isFromTable, sources) &&
    !slot.units.every((unit) => evidence.units.some((one) => saysToo(one, unit)));
  return isSame ? contradict(citation, { kind, claimed: slot.text, found: short }) : null;
}

function saysToo(told: Unit, claimed: Unit): boolean {
  if (told.kind === 'date') return claimed.kind === 'date' && saysDate(claimed.date, told.date);
  if (told.kind === 'number')
    return claimed.kind === 'number' && saysQuantity(claimed.quantity, told.quantity);
  return sharesKey(told, claimed);
}

/** True where a text says all values of a statement and most of its words, and nothing against it. */
function tellsOf(rest: Reading, evidence: Reading, isFromTable: boolean, { index }: ClaimSources): boolean {
  const { pairs, unmatched } = alignLoosely(rest, evidence);
  return (
    unmatched.every(({ kind }) => kind === 'word') &&
    coverage(rest, pairs, index) >= LEAST_COVERED &&
    marksAgree(rest, evidence, pairs) &&
    livesAgree({ claim: rest, evidence }) &&
    !saysOtherStatus(rest.text, evidence.text) &&
    oppositeIn(unmatched, evidence) === null &&
    // A table answers where it explains every word.
    (isFromTable || deedsAgree({ claim: rest, evidence, pairs, unmatched }))
  );
}

/** What kind of difference there is between a value and an answer of the same kind; `null`: none that is sure. */
function differs(
  { kind, text }: ValueSlot,
  claim: Reading,
  short: string,
  { index, read }: ClaimSources,
): Difference['kind'] | null {
  if (kind === 'date') return haveOtherDates(claim.text, short) ? 'date' : null;
  if (kind === 'number') return haveOtherNumbers(claim.text, short) ? 'number' : null;
  const told = read(short).units;
  // What the statement says too, of whatever, is nothing that is said instead.
  const isSaid = (one: Unit) => claim.units.some((unit) => unit.kind === one.kind && sharesKey(unit, one));
  if (told.some((one) => (one.kind === 'name' || one.kind === 'ordinal') && isSaid(one))) return null;
  if (kind === 'ordinal')
    return told.filter((unit) => unit.kind === 'ordinal').length === 1 ? 'number' : null;
  if (kind === 'country') {
    const countries = findCountries(short);
    return countries.length > 0 && isCountryName(countries[0]?.name ?? '') ? 'name' : null;
  }
  if (kind === 'place') {
    const [place = ''] = short.split(/,\s/u);
    return /^\p{Lu}/u.test(place) && isCountryName(place) === isCountryName(text) ? 'place' : null;
  }
  const people = (name: string) => peopleIn(name, index.vocabulary).filter((one) => !isCountryName(one));
  return people(text).length === 1 && people(short).length > 0 ? 'name' : null;
}

function haveOtherDates(claimed: string, short: string): boolean {
  const told = readDates(short);
  return (
    told.length > 0 &&
    !/^(?:by|about)\b/iu.test(short) &&
    readDates(claimed).every((own) => told.every(({ date }) => datesDiffer(own.date, date)))
  );
}

function haveOtherNumbers(claimed: string, short: string): boolean {
  const [told, ...others] = readDates(short).length > 0 ? [] : readQuantities(short);
  return (
    told?.start === 0 &&
    others.length === 0 &&
    readQuantities(claimed).every((own) => quantitiesDiffer(own.quantity, told.quantity))
  );
}
