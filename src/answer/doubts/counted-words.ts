import { tokenize } from '../../search/tokenize.ts';
import { classes, JOINING, wordClass } from '../grammar/word-class.ts';

const COUNTED = /\bhow many\s+(?:of\s+|the\s+)*([^?!.,;]{1,200})/iu;

/** The words that are counted end where the rest of the question begins; "states took part" may be counted as one thing. */
const REST = classes(...JOINING, 'be', 'have', 'do', 'modal');

/** The words behind "how many" that say what is counted, in lower case. */
export function countedWords(question: string): readonly string[] {
  const counted = COUNTED.exec(question)?.[1];
  if (counted === undefined) return [];
  const words = tokenize(counted).map(({ text }) => text);
  const end = words.findIndex((word) => REST.has(wordClass(word)));
  return words.slice(0, end < 0 ? undefined : end).map((word) => word.toLowerCase());
}

/** The beginning of a text up to where it stops saying what is counted. */
export function countedIn(text: string): string {
  if (text === '') return '';
  const end = tokenize(text).find((token) => REST.has(wordClass(token.text)))?.start ?? text.length;
  return text.slice(0, end).replace(/[\s\p{P}]+$/u, '');
}
