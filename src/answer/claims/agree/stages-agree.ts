import type { Compared } from './compared.ts';

/** What is done to a text, one after another: who drafted it did not adopt it, and what is signed is not yet ratified. */
const STAGES: readonly RegExp[] = [
  /\b(?:draft|negotiat)\p{L}*/iu,
  /\b(?:sign(?:s|ed|ing|ature|atures)?|signator\p{L}*)\b/iu,
  /\bratif\p{L}*/iu,
  /\b(?:amend|updat|chang|revis)\p{L}*/iu,
  /\b(?:in|into) force\b/iu,
];

/** True where the text tells of every stage of which the statement does. */
export function stagesAgree({ claim, evidence }: Compared): boolean {
  return STAGES.every((stage) => !stage.test(claim.text) || stage.test(evidence.text));
}
