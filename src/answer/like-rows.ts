import type { Passage } from '../corpus/passage.ts';
import type { PassageIndex } from '../search/build-passage-index.ts';
import { holds } from '../search/match-passage.ts';
import type { Query, QueryTerm } from '../search/parse-query.ts';
import type { SentenceChoice } from './choose-sentence.ts';
import { asksForList } from './quote-sentence.ts';
import { unexplained } from './tables/asking-words.ts';

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
  // A word that none of them may hold chooses among them in a way that nobody can tell.
  const held = match.text | match.aboveOrAsked;
  const isHeld = (term: QueryTerm) => holds(held, query.terms.indexOf(term));
  if (unexplained(query.terms, isHeld, index.vocabulary).length > 0) return [];
  const own = index.passages.filter((other) => other.row?.tableId === tableId);
  const isLike = (other: Passage) => (index.match(query, other).text & match.text) === match.text;
  const like = own.filter((other) => other !== passage && isLike(other));
  return like.length < MOST_ROWS && like.length + 1 < own.length ? like : [];
}
