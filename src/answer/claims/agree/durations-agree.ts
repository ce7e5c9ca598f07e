import type { Compared } from './compared.ts';

/** How long something lasted is not how long it was meant to last before it was prolonged. */
export function durationsAgree({ claim, evidence }: Compared): boolean {
  return !DURATION.test(claim.text) || PROLONGED.test(claim.text) || !PROLONGED.test(evidence.text);
}

const DURATION =
  /\b(?:last(?:s|ed)|for|took|takes?)\s+(?:\p{L}+\s+)?[\p{L}\d]+\s+(?:years?|months?|weeks?|days?)\b/iu;
const PROLONGED = /\b(?:prolong|exten[ds]|renew)\p{L}*/iu;
