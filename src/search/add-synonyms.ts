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
    const isMeasure = asksHowMuch(own, words);
    if (!isMeasure && !isUnused(own)) return [own];
    const others = isMeasure ? synonyms.measuring(own.term) : synonyms.of(own.term);
    const used = others.filter((term) => vocabulary.frequency(term) > 0);
    const stated = used.map((term) => ({
      ...own,
      term,
      form: term,
      isKnown: true,
      boost: SYNONYM_SHARE,
      idf: (vocabulary.idf(term) * SYNONYM_SHARE) / used.length,
    }));
    return isMeasure || stated.length === 0 ? [own, ...stated] : stated;
  });
}

function isUnused({ isKnown, isName, isNumber, correctedTo }: QueryTerm): boolean {
  return !isKnown && !isName && !isNumber && correctedTo === null;
}

/** "How heavy", and "how much is it": how much of what, another word says. */
function asksHowMuch({ token, position }: QueryTerm, words: readonly string[]): boolean {
  if (words[position - 1] !== 'how') return false;
  return token.toLowerCase() !== 'much' || BE.test(words[position + 1] ?? '');
}

const BE = /^(?:is|are|was|were)$/u;
