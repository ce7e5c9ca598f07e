import { classes } from '../grammar/word-class.ts';
import { CLAUSE_VERBS } from '../grammar/word-groups.ts';
import { GAP, wordAt } from '../span/read-words.ts';
import { TELLS_NOTHING } from '../tables/asking-words.ts';
import type { ShortReading } from './read-sentence.ts';

const SMALL = classes('article', 'in', 'of');
const REFERS = classes('pronoun', 'possessive');

/** Leads to what something is only compared with. */
const COMPARES = /^(?:than|unlike|whereas|after|before)$/u;

/**
 * True where a name or a number of the question stands only in another clause than the short answer, one with a verb of its own
 * that nothing refers to, or where it is only compared with: "won the Battle of A and lost the Battle of B" tells nothing of
 * who won that of B.
 */
export function isSetApart(reading: ShortReading): boolean {
  const { query, said } = reading;
  return query.terms.some(({ isName, isNumber, idf, places }) => {
    if (!(isName || isNumber) || idf < TELLS_NOTHING) return false;
    const found = said.flatMap((told, at) => (told.some((place) => places.includes(place)) ? [at] : []));
    return found.length > 0 && found.every((at) => isCompared(reading, at) || isApart(reading, at));
  });
}

/** "Than the old bridge": only small words and words of the question stand between. */
function isCompared({ query, words, said }: ShortReading, at: number): boolean {
  let before = at - 1;
  while ((said[before] ?? []).length > 0 || SMALL.has(wordAt(words, before)?.wordClass ?? -1)) before -= 1;
  const lead = wordAt(words, before)?.lower ?? '';
  return COMPARES.test(lead) && query.side === null;
}

function isApart({ words, clauses, first, last }: ShortReading, at: number): boolean {
  const clause = clauses[at];
  if (clauses.slice(first, last + 1).some((own) => own === clause)) return false;
  const own = words.filter((_, place) => clauses[place] === clause);
  if (!own.some(({ wordClass }) => CLAUSE_VERBS.has(wordClass))) return false;
  if (/^(?:and|but|or|while)$/u.test(own[0]?.lower ?? '')) return true;
  const between = words.slice(Math.min(at, last) + 1, Math.max(at, first) + 1);
  const refers = words.some(
    ({ wordClass }, place) => clauses[place] === clauses[first] && REFERS.has(wordClass),
  );
  return between.some(({ gap }) => gap === GAP.stop) && !refers;
}
