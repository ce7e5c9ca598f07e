import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { deniedTerms } from './denied-terms.ts';
import { denies } from './denies.ts';

/** True where a question asks for what is not so, and one of the passages that would answer it tells only what is. */
export function affirms(query: Query, matches: Iterable<PassageMatch>): boolean {
  const denied = deniedTerms(query);
  return denied !== null && !Iterator.from(matches).every((match) => denies(match, denied));
}
