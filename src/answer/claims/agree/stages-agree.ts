import { sentencesIn } from '../../grammar/clauses.ts';
import type { Reading } from '../reading.ts';
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

/** True where the text gives a date for another stage than the statement tells of: "ratified in 2025" of what was signed. */
export function isOfOtherStage({ text: claimed }: Reading, { text }: Reading, date: number): boolean {
  const own = sentencesIn(text).find(({ start, end }) => start <= date && date < end);
  const sentence = text.slice(own?.start, own?.end);
  const before = text.slice(Math.max(0, date - REACH), date);
  return STAGES.some(
    (stage) => (stage.test(before) && !stage.test(claimed)) || (stage.test(claimed) && !stage.test(sentence)),
  );
}

/** Characters between a deed and its date, at most. */
const REACH = 30;
