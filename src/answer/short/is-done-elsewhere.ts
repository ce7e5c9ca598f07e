import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { PAST } from '../grammar/verbs.ts';

const DEED = new RegExp(`^${PAST}$`, 'iu');

/**
 * True where what was done is told in other sentences, or other cells of a row, than the one that holds the words: "signed on
 * 2 May" does not say when it was ratified.
 */
export function isDoneElsewhere(query: Query, { match, sentence }: SentenceChoice, words: string): boolean {
  const { row } = match.analysed.passage;
  const cells = row?.cells.slice(1).map(({ header, text }) => `${header} ${text}`);
  return match.places.some((places, position) => {
    if (query.terms[position]?.isName === true) return false;
    const deeds = places.filter(({ token }) => DEED.test(token));
    if (deeds.length === 0) return false;
    if (cells === undefined) return !deeds.some((deed) => deed.sentence === sentence);
    const telling = cells.filter((cell) => deeds.some(({ token }) => cell.includes(token)));
    return telling.length > 0 && !telling.some((cell) => cell.includes(words));
  });
}
