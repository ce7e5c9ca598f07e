import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/parse-query.ts';
import { readQuantities } from '../claims/quantity.ts';
import { countedWords } from '../doubts/counted-words.ts';
import { proseThatSaysAll } from './prose-says-all.ts';

interface Count {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** Numbers of all that there are: who says one of them has not counted what the question chooses. */
  readonly isOfAll: ReadonlySet<number>;
}

/** True where prose says how many there are of what the question chooses: "eight priority areas". */
export function isCounted({ query, hits, isOfAll }: Count, index: PassageIndex): boolean {
  return proseThatSaysAll(query, hits, index).some(({ text }) =>
    readQuantities(text).some(
      ({ quantity, end }) => !isOfAll.has(quantity.value) && isAsked(text.slice(end), query, index),
    ),
  );
}

/** True where one of the next words is what the question counts. */
function isAsked(behind: string, { terms, text }: Query, { analyser }: PassageIndex): boolean {
  const next = NEXT_WORDS.exec(behind)?.[0] ?? '';
  // A question that was put into English has no plural.
  const counted = countedWords(text).at(-1);
  const isCountable = (token: string) => /s$/iu.test(token) || token.toLowerCase() === counted;
  return analyser
    .terms(next)
    .some(({ term }) => terms.some((asked) => asked.term === term && isCountable(asked.token)));
}

const NEXT_WORDS = /^(?:\s+[\p{L}-]+){1,3}/u;
