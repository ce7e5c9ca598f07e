import type { Unit } from '../read-units.ts';
import type { Compared } from './compared.ts';
import { isTelling } from './compared.ts';
import { isGeneral } from './verbs.ts';

/**
 * True where the text says of something what the statement says it is or has: "is a military alliance" in these words, close
 * together. A statement that names nothing else must be said as a whole, behind a verb of the same kind.
 */
export function predicateAgrees(compared: Compared): boolean {
  const { claim, pairs, unmatched } = compared;
  const subject = NAMED_LAST.exec(claim.text)?.[0].length ?? 0;
  if (unmatched.some(({ kind, end, text }) => kind === 'word' && end <= subject && !FILLER.test(text)))
    return false;
  if (
    !isCalledSo(
      claim.units.filter(({ kind, end }) => kind === 'word' && end <= subject),
      compared,
    )
  )
    return false;
  const said = SAID.exec(claim.text);
  if (claim.units.every(({ kind }) => kind === 'context')) return false;
  if (said === null)
    return (
      claim.units.some(isTelling) ||
      unmatched.every(({ text }) => isGeneral(text)) ||
      pairs.size >= MANY_PIECES
    );
  const from = said.index + said[0].length;
  const end = from + claim.text.slice(from).search(ENDS);
  const predicate = claim.units.filter(
    (unit) => unit.start >= from && unit.end <= end && unit.kind !== 'context' && !FILLER.test(unit.text),
  );
  if (!predicate.every((unit) => pairs.has(unit)) || !standTogether(predicate, compared)) return false;
  if (claim.units.some(({ kind }) => kind === 'name' || kind === 'number' || kind === 'ordinal')) return true;
  return unmatched.length === 0 && isSaid(predicate, said[0], compared);
}

/** "Set up under China's chairmanship" does not make China the founding chair: no name stands between the two words. */
function isCalledSo(subject: readonly Unit[], { evidence, pairs }: Compared): boolean {
  return subject.every((unit, position) => {
    const next = subject[position + 1];
    if (next === undefined || next.position - unit.position > 1) return true;
    const [places, others] = [placesOf(unit, pairs), placesOf(next, pairs)];
    if (places.length === 0 || others.length === 0) return true;
    return places.some((place) => others.some((other) => !isParted(place, other, evidence.units)));
  });
}

function isParted(a: Unit, b: Unit, units: readonly Unit[]): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return units.some(({ kind, start, end }) => kind === 'name' && start >= first.end && end <= second.start);
}

/** "The founding chair was China" says of nobody else that it is that chair. */
const NAMED_LAST =
  /^\W*[Tt]he\s+(?:[\p{Ll}-]+\s+){1,4}?(?=(?:of\s|in\s|(?:is|was|are|were)\s+(?:the\s+)?\p{Lu}))/u;

/** A text that holds so many words of a statement speaks of the same. */
const MANY_PIECES = 4;

/** What says no more than the verb does: "is the country that", "was the first person to". */
const FILLER =
  /^(?:persons?|people|countr(?:y|ies)|states?|nations?|editions?|ones?|things?|parts?|seats?|places?|times?|years?|names?|kinds?|sorts?|short|certain|recent|ever|early|main|major|truly|own)$/iu;

const SAID =
  /\b(?:is|are|was|were|be|isn['’]t|aren['’]t|remains?|became|becomes?|has|have|had)\s+(?:not\s+|never\s+|no\s+|only\s+|also\s+|still\s+|now\s+)*(?:an?|the|its own|his own|her own|their own|no|any)\s+|\b(?:is|are|has|have)\s+(?:not\s+)?(?=\p{L}+\W*$)/iu;

/** Where what something is said to be is over. */
const ENDS =
  /\s+(?:of|in|on|at|for|to|by|with|from|that|which|who|whose|where|since|until|when|than|and|or|but|as|held|between|outside)\b|[,;:.()]|$/iu;

/** Words between two pieces, at most. */
const REACH = 3;

function standTogether(predicate: readonly Unit[], { pairs }: Compared): boolean {
  return predicate.every((unit, position) => {
    const next = predicate[position + 1];
    if (next === undefined) return true;
    return placesOf(unit, pairs).some((place) =>
      placesOf(next, pairs).some((other) => Math.abs(other.position - place.position) <= REACH),
    );
  });
}

function placesOf(unit: Unit, pairs: Compared['pairs']): readonly Unit[] {
  return pairs.get(unit) ?? [];
}

/** Words between a verb and what is said with it, at most. */
const SAID_WITHIN = 40;

function isSaid(predicate: readonly Unit[], verb: string, { evidence, pairs }: Compared): boolean {
  const [first] = predicate;
  if (first === undefined) return false;
  const kind = /^ha/iu.test(verb) ? HAVING : /^bec/iu.test(verb) ? BECOMING : BEING;
  const isRow = evidence.text.includes(' — ');
  return placesOf(first, pairs).some(({ start }) => {
    const before = evidence.text.slice(Math.max(0, start - SAID_WITHIN), start).replace(/^.*[.;]\s/su, '');
    return kind.test(before) || (isRow && kind === BEING && /[:—]/u.test(before));
  });
}

const BEING =
  /\b(?:is|are|was|were|isn['’]t|aren['’]t|be|been|being|remains?|becomes?|became|called|status)\b/iu;
const BECOMING = /\b(?:became|becomes?|become|since|turned into)\b/iu;
const HAVING = /\b(?:has|have|had|with|own|there (?:is|are))\b|['’]s\s|s['’]\s/iu;
