import type { ShortReading } from './read-sentence.ts';

/** Words that choose one of several: what does not say them is perhaps about another one. */
const CHOOSES =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|previous|former|predecessor|successor|original(?:ly)?|only|youngest|\p{L}{3,}est|most|least)\b|\b(?:the|was|were|its|his|her) last\b/giu;

const NO_SUPERLATIVE =
  /^(?:forest|interest|request|contest|protest|arrest|suggest|conquest|harvest|invest|priest|honest|modest|northwest|southwest|midwest|budapest|digest|manifest|everest|bucharest)$/u;

/** True where the question says before or after what, which year, or which one in a row, and the sentence does not. */
export function lacksLead({ query, text, words }: ShortReading, above: readonly string[]): boolean {
  const around = [...above, text].join('\n').toLowerCase();
  const { side } = query;
  if (side !== null && query.type !== 'yes-no' && !words.some(({ lower }) => lower === side)) return true;
  if (query.years.some((year) => !around.includes(year))) return true;
  return query.text
    .toLowerCase()
    .matchAll(CHOOSES)
    .map(([word]) => word.split(' ').at(-1) ?? word)
    .some((word) => !NO_SUPERLATIVE.test(word) && !around.includes(word));
}
