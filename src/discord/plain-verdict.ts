import type { ClaimVerdict } from '../answer/check-claim.ts';
import { plainQuote } from './plain-answer.ts';
import type { Words } from './words/words.ts';

/** What is said of a claim, as plain text: the verdict, and the words that it rests on. */
export function plainVerdict({ verdict, citations }: ClaimVerdict, words: Words): string {
  const quotes = citations.map((citation) => plainQuote(citation, words));
  return [words.claimVerdict(verdict), ...quotes].join('\n\n');
}
