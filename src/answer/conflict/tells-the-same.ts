import { yearsIn } from '../../search/analysed-passage.ts';
import type { Analyser } from '../../search/analyser.ts';
import { DATE } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import { dateRole } from '../grammar/date-role.ts';
import { HEDGE } from '../grammar/hedges.ts';
import { NEGATION } from '../grammar/negation.ts';
import { ORDER } from '../grammar/ordinals.ts';
import { PAST } from '../grammar/verbs.ts';
import { haveOtherDirections } from './have-other-directions.ts';
import { isAboutAnother, nameDifferent } from './is-about-another.ts';
import type { Reading } from './reading.ts';

/** True where two sentences answer the question about the same thing, at the same time, with the same certainty. */
export function tellTheSame(query: Query, a: Reading, b: Reading, analyser: Analyser): boolean {
  const terms = { question: query.text, processTerm: analyser.processTerm };
  return (
    haveOneRole(query, a, b) &&
    sameSet(marksOf(a.choice.text), marksOf(b.choice.text)) &&
    sameSet(qualifiersOf(a), qualifiersOf(b)) &&
    haveOneDimension(a.choice.text, b.choice.text) &&
    !haveOtherDirections(a.choice.text, b.choice.text) &&
    areOfOneTime(query, a, b) &&
    !nameDifferent(terms, a, b) &&
    !isAboutAnother(terms, a, b) &&
    !isAboutAnother(terms, b, a)
  );
}

/** What turns a statement into another one: "was not opened", "is planned to open". */
function marksOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NEGATION), ...text.matchAll(HEDGE)].map(([mark]) => mark.toLowerCase()));
}

/** "The first bridge", "the old bridge", "reached 300 m in parts": not the bridge. */
const QUALIFIER = new RegExp(
  `\\b(?:${ORDER}|new|old|original|main|upper|lower|inner|outer|eastern|western|northern|southern|central|longest|shortest|largest|smallest|highest|tallest|lowest|each|every|per|only|another|other|others|until|till|again|re\\p{Ll}+ed|later|earlier|before|after|since|average|maximum|minimum|total|altogether|additional|further|more|including|excluding|part|parts|half)\\b`,
  'giu',
);

function qualifiersOf({ choice, value }: Reading): ReadonlySet<string> {
  const text = choice.text.replaceAll(value.text, ' ').replace(DATE, ' ');
  return new Set([...text.matchAll(QUALIFIER)].map(([word]) => word.toLowerCase()));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

/** What is measured: a bridge is as long as it is long, whatever its width. */
const DIMENSIONS = [
  /\b(?:long|length)\b/iu,
  /\b(?:wide|width|broad|across)\b/iu,
  /\b(?:high|height|tall|elevation|altitude)\b/iu,
  /\b(?:deep|depth)\b/iu,
  /\b(?:thick|thickness|diameter|radius)\b/iu,
  /\b(?:old|age|aged)\b/iu,
  /\b(?:heavy|weight|weighs?|weighed)\b/iu,
];

function haveOneDimension(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((text) => new Set(DIMENSIONS.filter((dimension) => dimension.test(text))));
  if (ofA === undefined || ofB === undefined || ofA.size === 0 || ofB.size === 0) return true;
  return !ofA.isDisjointFrom(ofB);
}

/** What is counted and who holds an office change with time; who did something once does not, nor does a length. */
function areOfOneTime(query: Query, a: Reading, b: Reading): boolean {
  if (a.value.kind === 'date') return true;
  const asked = new Set(query.years);
  const [ofA, ofB] = [a, b].map(({ choice }) => new Set(yearsIn(choice.text)).difference(asked));
  if (ofA === undefined || ofB === undefined) return false;
  const isMeasured = a.value.kind === 'amount' && a.value.amount.unit !== null;
  if (!isMeasured && haveOtherTense(a.choice.text, b.choice.text)) return false;
  if (!isMeasured && a.value.kind === 'amount') return sameSet(ofA, ofB);
  return ofA.size === 0 || ofB.size === 0 || !ofA.isDisjointFrom(ofB);
}

function haveOtherTense(a: string, b: string): boolean {
  return (isPast(a) && isPresent(b)) || (isPresent(a) && isPast(b));
}

const IS_PAST = new RegExp(String.raw`\b${PAST}\b`, 'iu');

function isPast(text: string): boolean {
  return IS_PAST.test(text) && !isPresent(text);
}

function isPresent(text: string): boolean {
  return /\b(?:is|are|has|have|does|do)\b/iu.test(text) && !/\b(?:was|were|had|did)\b/iu.test(text);
}

/** A beginning is not taken for an end, nor either for a day on which something happened. */
function haveOneRole({ text }: Query, a: Reading, b: Reading): boolean {
  if (a.value.kind !== 'date') return true;
  const [ofA, ofB] = [a, b].map(({ choice, value }) =>
    dateRole(choice.text.slice(0, choice.text.indexOf(value.text))),
  );
  const wanted = /\b(?:until|till)\b/iu.test(text) ? 'end' : ofA;
  return ofA === ofB && ofA === wanted;
}
