import type { Citation } from '../answer.ts';
import type { ChosenPlaces } from './choose-places.ts';
import type { Unit } from './read-units.ts';
import { type Mark, type Reading, tellsOfWhatWas } from './reading.ts';
import { contradict, type Judgement } from './verdict.ts';

/** Judges a statement by a sentence that holds all of it, where one of them denies what the other says; `null`: it is not sure. */
export function judgeDenial(
  claim: Reading,
  evidence: Reading,
  { denials, places }: { readonly denials: readonly Mark[]; readonly places: ChosenPlaces },
  citation: Citation,
): Judgement | null {
  // Two words in common are too few where something is denied of one of them.
  const isNamed = claim.units.some(({ text }) => /^\p{Lu}/u.test(text));
  if (claim.quantifiers.length > 0 || !isNamed || isOfAnotherTime(claim, evidence, denials)) return null;
  if (!isSaidOfIt(claim, evidence, places)) return null;
  const claimed = firstWord(claim, claim.negations) ?? spanOf([...places.keys()], claim);
  const found = firstWord(evidence, denials) ?? spanOf([...places.values()], evidence);
  return contradict(citation, { kind: 'negation', claimed, found });
}

/** Who is no member may have been one. */
function isOfAnotherTime(claim: Reading, { text }: Reading, [denial]: readonly Mark[]): boolean {
  if (denial === undefined || !tellsOfWhatWas(claim)) return false;
  return /\b(?:is|are|has|have|does|do)\s+$/iu.test(text.slice(0, denial.start));
}

/** The negation itself. */
function firstWord({ text }: Reading, [first]: readonly Mark[]): string | null {
  return first === undefined ? null : text.slice(first.start, first.start + first.word.length);
}

/** From the first to the last piece that both say. */
function spanOf(units: readonly Unit[], { text }: Reading): string {
  return text.slice(Math.min(...units.map(({ start }) => start)), Math.max(...units.map(({ end }) => end)));
}

/** "Was never a member" is gainsaid where it is said to be one, not where members are counted beside it. */
function isSaidOfIt({ text, units }: Reading, evidence: Reading, places: ChosenPlaces): boolean {
  const last = units.at(-1);
  const place = last === undefined ? undefined : places.get(last);
  if (last === undefined || place === undefined || !COMPLEMENT.test(text.slice(0, last.start))) return true;
  const names = [...places].filter(([unit]) => unit.kind === 'name').map(([, one]) => one);
  return names.every((name) =>
    name.end <= place.start
      ? TIED_AHEAD.test(evidence.text.slice(name.end, place.start))
      : TIED_BEHIND.test(evidence.text.slice(place.end, name.start)),
  );
}

const COMPLEMENT =
  /\b(?:is|are|was|were|been)(?:n['’]t)?(?:\s(?:not|never))?\s(?:(?:an?|the|one|of|full|\p{Lu}\p{L}+)\s)*$/u;
const TIED_AHEAD =
  /\b(?:is|are|was|were|been|be|became|becomes?|remains?|as)\s(?:(?!and\b|but\b)[\p{L}\d]+\s){0,6}$/iu;
const TIED_BEHIND = /^(?:\s\p{L}+){0,2}(?:\s(?:is|are|was|were|includes?|included)\b|:|,?\slike\b)/iu;
