import type { Answer } from '../answer.ts';
import type { Turn } from './turn.ts';

const ASKS_WHY = /^why\b/iu;
/** How a text says why. */
const GIVES_REASON =
  /\b(?:because|due to|owing to|so that|in order to|therefore|thus|reasons?|as long as|only (?:if|when|after)|cannot|can't|must|has to|have to|requires?|required|rules?|needed|for lack of|to (?:avoid|keep|protect|prevent|allow|help|make)|so)\b/iu;

/** True where the reason for what was said is asked for, and only that is said again. */
export function repeatsInstead(question: string, answer: Answer, before: Turn | undefined): boolean {
  if (!ASKS_WHY.test(question) || before === undefined) return false;
  if (!('citations' in answer) || !('citations' in before.answer)) return false;
  const [said, told] = [before.answer.citations[0], answer.citations[0]];
  return said !== undefined && told?.passage === said.passage && !GIVES_REASON.test(told.quote);
}
