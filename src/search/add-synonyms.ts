import type { QueryTerm } from './parse-query.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that was not typed tells half as much, and several together no more than one. */
const SYNONYM_SHARE = 0.5;

/**
 * The terms of a query with those of other words that the corpus uses: in place of a word that it does not use, and beside one
 * that asks how much of something there is. `words` are all words of the query. Synonyms of words that a corpus does use
 * lower R@1 by 0.6 points.
 */
export function addSynonyms(
  terms: readonly QueryTerm[],
  words: readonly string[],
  synonyms: Synonyms,
  vocabulary: Vocabulary,
): readonly QueryTerm[] {
  return terms.flatMap((own) => {
    const measuring = asksHowMuch(own, words) ? synonyms.measuring(own.term) : [];
    const others = measuring.length === 0 && isUnused(own) ? synonyms.of(own.term) : measuring;
    const used = others.filter((term) => vocabulary.frequency(term) > 0);
    const stated = used.map((term) => ({
      ...own,
      term,
      form: term,
      isKnown: true,
      boost: SYNONYM_SHARE,
      idf: (vocabulary.idf(term) * SYNONYM_SHARE) / used.length,
    }));
    return measuring.length > 0 || stated.length === 0 ? [own, ...stated] : stated;
  });
}

function isUnused({ isKnown, isName, isNumber, correctedTo }: QueryTerm): boolean {
  return !isKnown && !isName && !isNumber && correctedTo === null;
}

/** "How heavy", "how much is it", "how many people live there": how much of what, another word says. */
function asksHowMuch({ token, position }: QueryTerm, words: readonly string[]): boolean {
  const asks = words.slice(0, position).join(' ');
  return HOW.test(asks) && (BEFORE.get(token.toLowerCase())?.test(words[position + 1] ?? '') ?? true);
}

/** With "many" as the term that it is read as. */
const HOW = /\bhow(?: mani)?$/u;

/** What follows where these ask so. */
const BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['much', /^(?:is|are|was|were)$/u],
  ['people', /^live$/u],
]);
