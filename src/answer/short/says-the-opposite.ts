import { isNegationWord } from '../grammar/negation.ts';
import { OPPOSITES, TURNS } from '../grammar/opposites.ts';
import type { ShortReading } from './read-sentence.ts';

/** True where the clause of the short answer denies something, or holds the opposite of a word of the question and not the word. */
export function saysTheOpposite({ query, words, clauses, first }: ShortReading): boolean {
  const asked = query.text.toLowerCase().split(/[^\p{L}'’]+/u);
  const clause = clauses[first];
  const own = words.filter((_, at) => clauses[at] === clause).map(({ lower }) => lower);
  if (own.some(isNegation) && !asked.some(isNegation)) return true;
  const turns = (said: ReadonlySet<string>, opposite: ReadonlySet<string>) =>
    asked.some((word) => said.has(word)) &&
    !own.some((word) => said.has(word)) &&
    own.some((word) => opposite.has(word));
  return [...OPPOSITES, ...TURNS].some(
    ({ affirmed, denied }) => turns(affirmed, denied) || turns(denied, affirmed),
  );
}

/** What sets one against the others: "all except Peru". */
const SETTING_APART = /^(?:unlike|instead|except(?:ing|ions?)?|excluding)$/u;

function isNegation(word: string): boolean {
  return isNegationWord(word) || SETTING_APART.test(word);
}
