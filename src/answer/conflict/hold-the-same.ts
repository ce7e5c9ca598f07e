import type { Passage } from '../../corpus/passage.ts';
import type { Analyser } from '../../search/analyser.ts';
import { holds, shareOf, type TermSet } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { rememberBy } from '../../search/remember.ts';
import type { SentenceChoice } from '../choose-sentence.ts';

/** The share of the question that each of two sentences must hold, with the headings above it. */
const HELD_SHARE = 0.5;
/** The share that the one may hold beyond the other: another word for the same. */
const LACKED_SHARE = 0.25;
/** Who and where depend on the verb alone: "leads the council" is not "supports the council". */
const LACKED_BY_NAMES = 0.05;

/** A sentence, as far as what it holds is concerned. */
type Sentence = Pick<SentenceChoice, 'match' | 'sentence'>;

/** True where two sentences hold the question about equally well, and all of its names and numbers. */
export function holdTheSame(query: Query, first: Sentence, second: Sentence, analyser: Analyser): boolean {
  const [a, b] = [heldBy(query, first, analyser), heldBy(query, second, analyser)];
  const lacked = query.type === 'person' || query.type === 'place' ? LACKED_BY_NAMES : LACKED_SHARE;
  return [a, b].every(
    (own) =>
      holdsMust(query, own) && shareOf(query, own) >= HELD_SHARE && shareOf(query, (a | b) & ~own) <= lacked,
  );
}

/**
 * The terms that a sentence holds or need not hold. The headings above it count as its own; how people ask
 * for its passage says nothing of the sentence.
 */
function heldBy(query: Query, { match, sentence }: Sentence, analyser: Analyser): TermSet {
  const above = termsAbove(analyser)(match.analysed.passage);
  let held = match.sentences[sentence] ?? 0;
  for (const [position, { term, token }] of query.terms.entries())
    if (above.has(term) || ASKING.test(token)) held |= 1 << position;
  return held;
}

const termsAbove = rememberBy((analyser: Analyser) =>
  rememberBy(
    ({ headings }: Passage): ReadonlySet<string> =>
      new Set(headings.flatMap((heading) => analyser.terms(heading).map(({ term }) => term))),
  ),
);

/** Words that say what kind of value is asked for; a sentence that gives it does not need them. */
const ASKING =
  /^(?:many|much|long|old|tall|high|deep|far|wide|big|large|fast|heavy|exactly|number|amount|percentage|percent|year|month|day|date|time|place|city|town|country|person|name)$/iu;

/** Names and numbers of the question say what exactly is meant. */
function holdsMust({ terms }: Query, held: TermSet): boolean {
  return terms.every(({ isName, isNumber }, position) => !(isName || isNumber) || holds(held, position));
}
