import type { AnswerType } from '../../search/answer-type.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import { remember, rememberBy } from '../../search/remember.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { ordinalNumber } from '../grammar/ordinals.ts';

/** Words that ask, choose or are polite, beside ordinals; they say nothing of what is asked about. */
const ASKING = new Set(
  `last latest newest oldest earliest earlier later recent
  recently next upcoming coming future forthcoming previous past former current currently now nowadays today
  present moment rn atm still already yet ever actually really year years date dates day month time times
  times period when where place places many much number total count name names list lists all every each
  entire whole full complete give show get tell find know wonder wondering question quick please pls plz hey
  hi hello guys thing btw ok okay exactly so far there country countries state states nation nations person
  people detail details overview until since between during before after both also too
  right true real one become became becoming get got`
    .trim()
    .split(/\s+/u),
);

/** True for a word that asks rather than tells. */
export function isAsking({ token }: Pick<QueryTerm, 'token'>): boolean {
  return asks(token);
}

/** Kept, because nearly every way to read a table asks it of every word. */
const asks = remember((token) => ASKING.has(token.toLowerCase()) || isOrdinal({ token }));

/** True for an ordinal in words: it chooses among rows, or names one. In digits it counts as a number. */
export function isOrdinal({ token }: Pick<QueryTerm, 'token'>): boolean {
  return /^\p{L}/u.test(token) && ordinalNumber(token) !== null;
}

/** What a question asks for that is answered with who or what, not with when, why or how many. */
export const ASKS_WHO_OR_WHAT: ReadonlySet<AnswerType> = new Set(['person', 'place', 'thing', 'definition']);

const HOLDING =
  /^(?:hold|holds|held|holding|have|had|been|serve[ds]?|serving|act|acting|in|charge|run|ran|runs|occup(?:y|ies|ied|ying)|term|terms|tenure|mandate)$/iu;

/** True for words that say no more than that somebody held something. */
export function isHolding({ token }: QueryTerm): boolean {
  return holds(token);
}

const holds = remember((token) => token.split(' ').every((word) => HOLDING.test(word)));

/** The idf of a term that most passages hold, such as the name of the field's own body. */
export const TELLS_NOTHING = 0.7;

/**
 * The words of a question that tell something and that nothing explains. A group of the glossary explains
 * every token that it covers, and is explained where they are.
 */
export function unexplained(
  terms: readonly QueryTerm[],
  isExplained: (term: QueryTerm) => boolean,
  vocabulary: Vocabulary,
): readonly QueryTerm[] {
  const isKnown = (term: QueryTerm) => isAsking(term) || isExplained(term);
  const covered = new Set(terms.filter(isKnown).flatMap(({ places }) => places));
  const silent = new Set(
    unitsOf(terms).flatMap((unit) => (tells(unit, vocabulary) ? [] : unit.flatMap(({ places }) => places))),
  );
  const typed = new Set(terms.filter((term) => term.places.length === 1).map(({ position }) => position));
  return terms.filter((term) => {
    const places = term.places.filter((place) => typed.has(place));
    const isCovered = places.length > 0 && places.every((place) => covered.has(place) || silent.has(place));
    return !isCovered && !isKnown(term) && !silent.has(term.position);
  });
}

/** The terms that stand for one token, and the groups that begin with it; kept, because every table is asked with the same. */
export const unitsOf = rememberBy((terms: readonly QueryTerm[]): readonly (readonly QueryTerm[])[] => [
  ...Map.groupBy(terms, ({ position }) => position).values(),
]);

/** How much a term tells in this corpus, however common it is elsewhere. */
export function weightIn({ term, boost }: QueryTerm, vocabulary: Vocabulary): number {
  return vocabulary.idf(term) * boost;
}

/** False for what most passages hold; a word that is common everywhere but here may be just what is asked. */
export function tells(unit: readonly QueryTerm[], vocabulary: Vocabulary): boolean {
  return unit.some(({ term }) => vocabulary.idf(term) > TELLS_NOTHING);
}

/** A near-synonym of a name is not the name: a statute is not the Charter. */
export function isSaid({ boost }: Pick<QueryTerm, 'boost'>): boolean {
  return boost === 1;
}
