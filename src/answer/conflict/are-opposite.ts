import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { isNegationWord } from '../grammar/negation.ts';
import { OPPOSITES } from '../grammar/opposites.ts';
import { withoutAttribution } from './read-parallel-names.ts';

/** Put before a word they say its opposite. */
const PREFIX = /^(?:un|in|im|il|ir|non-?)(?=\p{L}{4,}$)/u;

/** Carry nothing that could differ. */
const SMALL =
  /^(?:the|an?|is|are|was|were|be|been|do|does|did|has|have|had|can|will|would|could|should|may|longer|always|also|still|currently|ca|wo)$/u;

/** So many words must be the same. */
const LEAST_SHARED = 3;

/** True where two sentences say the opposite of each other in otherwise the same words. */
export function areOpposite(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const bare = readSide(first, second);
  const other = readSide(second, first);
  const isSame = bare.words.size === other.words.size && bare.words.isSubsetOf(other.words);
  return isSame && bare.words.size >= LEAST_SHARED && bare.isDenied !== other.isDenied;
}

function wordsOf(text: string): readonly string[] {
  return tokenize(withoutAttribution(text)).map((token) => token.text.toLowerCase());
}

/** What a sentence is about, and whether it is denied of that. */
function readSide(own: readonly string[], other: readonly string[]) {
  const words = new Set<string>();
  let isDenied = false;
  for (const word of own) {
    const positive = other.includes(word) ? word : positiveOf(word, other);
    const isNegation = word === 'non' || isNegationWord(word);
    if (isNegation || positive !== word) isDenied = !isDenied;
    if (!isNegation && !SMALL.test(word)) words.add(foldToken(positive));
  }
  return { words, isDenied };
}

/** The word of the other sentence that a word says the opposite of; itself where there is none. */
function positiveOf(word: string, other: readonly string[]): string {
  const found = OPPOSITES.filter(({ denied }) => denied.has(word)).flatMap(({ affirmed }) =>
    other.filter((one) => affirmed.has(one)),
  );
  const bare = word.replace(PREFIX, '');
  return found[0] ?? (bare !== word && other.includes(bare) ? bare : word);
}
