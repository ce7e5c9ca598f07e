import { classes } from '../span/word-class.ts';
import { TELLS_NOTHING } from '../tables/asking-words.ts';
import type { ShortReading } from './read-sentence.ts';

const VERBS = classes('be', 'have', 'do', 'modal', 'verb', 'ed');

/** Leads to what something is only compared with. */
const COMPARES = /^(?:than|unlike|whereas|while)$/u;

/**
 * True where a name or a number of the question stands only in another clause than the short answer, one with a verb of its own, or where
 * it is only compared with: "won the Battle of A and lost the Battle of B" tells nothing of who won that of B.
 */
export function isSetApart(reading: ShortReading): boolean {
  const { query, words, said, clauses, first, last } = reading;
  const own = new Set(clauses.slice(first, last + 1));
  return query.terms.some(({ isName, isNumber, idf, places }) => {
    if (!(isName || isNumber) || idf < TELLS_NOTHING) return false;
    const found = said.flatMap((told, at) => (told.some((place) => places.includes(place)) ? [at] : []));
    if (found.length === 0) return false;
    const clausesOf = found.map((at) => clauses[at] ?? 0);
    if (clausesOf.some((clause) => own.has(clause))) return false;
    return clausesOf.every((clause) => {
      const all = words.filter((_, at) => clauses[at] === clause);
      return (
        COMPARES.test(all[0]?.lower ?? '') ||
        (isJoined(all[0]?.lower) && all.some(({ wordClass }) => VERBS.has(wordClass)))
      );
    });
  });
}

function isJoined(word: string | undefined): boolean {
  return word === 'and' || word === 'but' || word === 'or';
}
