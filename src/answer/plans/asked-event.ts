import { remember } from '../../search/remember.ts';
import { NOT, REFUSING } from '../grammar/negation.ts';
import { CALLED_OFF, PLANNED, PLANNING, PROPOSED, REQUESTED, WISHED } from '../grammar/plans.ts';
import { PAST } from '../grammar/verbs.ts';

/** What a question takes an event for; `null`: it asks of no event, or of the plan itself. */
export interface AskedEvent {
  /** True where it takes for granted that the event happened. */
  readonly isPast: boolean;
}

const OF_PAST = new RegExp(String.raw`\b(?:${PAST}|has|have|been)\b`, 'iu');

/** Asks of what is to come. */
const TO_COME = /\b(?:will|shall|would|should|going to|to be|due|next|upcoming|forthcoming|coming)\b/iu;

/** Asks of the plan, the offer or the hope itself. */
const OF_PLAN = new RegExp(
  String.raw`\b(?:${PLANNED}|${PLANNING}|${PROPOSED}|${WISHED}|${REQUESTED}|announc\p{L}*|supposed|aim\p{L}*|bid|tried|attempt\p{L}*)\b`,
  'iu',
);

/** Asks of what did not happen, or what is still to be done. */
const OF_LACK = new RegExp(
  String.raw`${NOT}|\b(?:${REFUSING}|${CALLED_OFF}|postpon\p{L}*|fail\p{L}*|missing|lack\p{L}*|wanting|need\p{L}*|remain\p{L}*|still|yet)\b`,
  'iu',
);

/** Reads whether a question asks of something that happened or is there: neither of a plan nor of what did not come about. */
export const askedEvent = remember((question): AskedEvent | null =>
  OF_PLAN.test(question) || OF_LACK.test(question)
    ? null
    : { isPast: OF_PAST.test(question) && !TO_COME.test(question) },
);
