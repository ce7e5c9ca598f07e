import { classes, VERBS } from '../grammar/word-class.ts';
import type { ShortReading } from './read-sentence.ts';

const CLAUSE = classes('relative', 'pronoun', ...VERBS, 'as', 'to');

/** "Psychiatry focuses", "The Act acts". */
const NAME_AND_VERB = /^(?:[Tt]he )?\p{Lu}\S*(?: \p{Lu}\S*)* \p{Ll}+s$/u;

/** True where the short answer is more than a thing: "synthases that polymerize", "is called so". */
export function holdsClause({ short, words, first, last }: ShortReading): boolean {
  if (/^\p{Ll}{1,3}$/u.test(short) || NAME_AND_VERB.test(short)) return true;
  return words
    .slice(first, last + 1)
    .some(({ wordClass, text }) => CLAUSE.has(wordClass) && !/^\p{Lu}/u.test(text));
}
