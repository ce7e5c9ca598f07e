import { findAll } from '../../search/find-all.ts';
import { tokenize } from '../../search/tokenize.ts';
import { ORDINAL, ordinalNumber } from '../grammar/ordinals.ts';
import type { ShortReading } from './read-sentence.ts';

/** Words that choose one of several: what does not say them is perhaps about another one. */
const CHOOSES = new RegExp(
  `\\b(?:${ORDINAL}|next|previous|former|predecessor|successor|original(?:ly)?|only|youngest|\\p{L}{3,}est|most|least)\\b|\\b(?:the|was|were|its|his|her) last\\b`,
  'giu',
);

const NO_SUPERLATIVE =
  /^(?:forest|interest|request|contest|protest|arrest|suggest|conquest|harvest|invest|priest|honest|modest|northwest|southwest|midwest|budapest|digest|manifest|everest|bucharest)$/u;

/** True where the question says before or after what, which year, or which one in a row, and the sentence does not. */
export function lacksLead({ query, text, words }: ShortReading, above: readonly string[]): boolean {
  const around = [...above, text].join('\n').toLowerCase();
  const { side } = query;
  if (side !== null && query.type !== 'yes-no' && !words.some(({ lower }) => lower === side)) return true;
  if (query.years.some((year) => !around.includes(year))) return true;
  return findAll(query.text.toLowerCase(), CHOOSES)
    .map(([word]) => word.split(' ').at(-1) ?? word)
    .some((word) => !NO_SUPERLATIVE.test(word) && !says(around, word));
}

/** "The sixth" is said of the 6th, too. */
function says(text: string, word: string): boolean {
  const number = ordinalNumber(word);
  if (text.includes(word)) return true;
  return number !== null && tokenize(text).some((token) => ordinalNumber(token.text) === number);
}
