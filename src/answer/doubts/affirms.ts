import { deniedTerms } from '../negation/denied-terms.ts';
import { denies } from '../negation/denies.ts';
import type { Reading } from './reading.ts';

/** True where the question asks for what is not so and the passage tells only what is. */
export function affirms({ query, choice }: Reading): boolean {
  const denied = deniedTerms(query);
  return denied !== null && !denies(choice.match, denied);
}
