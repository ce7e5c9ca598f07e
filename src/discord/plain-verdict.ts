import type { ClaimVerdict } from '../answer/check-claim.ts';
import { plainQuote } from './plain-answer.ts';
import type { Words } from './words/words.ts';

/** What is said of a claim, as plain text: the verdict, what differs, and the words that it rests on. */
export function plainVerdict({ verdict, citations, statements }: ClaimVerdict, words: Words): string {
  const differences = statements.flatMap(({ difference }) =>
    difference === null ? [] : words.difference(difference.kind, difference.claimed, difference.found),
  );
  const quotes = citations.map((citation) => plainQuote(citation, words));
  return [words.claimVerdict(verdict), ...differences, ...quotes].join('\n\n');
}
