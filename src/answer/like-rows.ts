import type { Passage } from '../corpus/passage.ts';
import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Query } from '../search/parse-query.ts';
import type { SentenceChoice } from './choose-sentence.ts';
import { asksForList } from './quote-sentence.ts';

/** "Which areas did X coordinate": several, whatever else the question asks with. */
const WHICH_ONES = /\b(?:which|what) (?:\p{L}+ )?\p{L}{3,}(?<![su])s\b/iu;

/** More rows than so many are not chosen by what the question says. */
const MOST_ROWS = 5;

/**
 * Where several things are asked for and one row of a table was chosen, the other rows that hold all of the question which that
 * one holds; none where these are many, or all of the table.
 */
export function likeRows(
  query: Query,
  { match, hit: { passage } }: SentenceChoice,
  index: PassageIndex,
): readonly Passage[] {
  const tableId = passage.row?.tableId;
  if (tableId === undefined || !(asksForList(query.text) || WHICH_ONES.test(query.text))) return [];
  const own = index.passages.filter((other) => other.row?.tableId === tableId);
  const isLike = (other: Passage) => (index.match(query, other).text & match.text) === match.text;
  const like = own.filter((other) => other !== passage && isLike(other));
  return like.length < MOST_ROWS && like.length + 1 < own.length ? like : [];
}
