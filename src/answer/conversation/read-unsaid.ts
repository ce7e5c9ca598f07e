import type { Context, FollowUp } from './follow-up.ts';
import type { Turn } from './turn.ts';

const ALWAYS =
  /^(?:and |but )?(?:(?:was|is|were) (?:it|that|this|they) always|(?:has|have) (?:it|that|this|they) always been)(?: (?:like (?:this|that)|so|that way|this way|the case|the same))?$/iu;
/** How a sentence tells of what was before. */
const TELLS_OF_BEFORE =
  /\b(?:until then|before (?:that|then)|previously|formerly|originally|at first|earlier it|used to|had been|no longer|renamed|first (?:seat|worked|called))\b/iu;

/** Asks for somebody by who came next to them. */
const WHO_BESIDE = /^\W*[Ww]ho\b.*\s(?:before|after)\s\p{Lu}/u;
const PERSON = /\b(?:he|she|him|her|his)\b/iu;

/** Two ends are meant that nobody said, and neither of them is one of those. */
const IN_BETWEEN = /\s(?:in )?between$/iu;

/**
 * Follow-ups that ask what no words of the turns before could say: `was it always like that?`, `who joined in between?`.
 * The first is answered where what answered the question before says how it was before.
 */
export function readUnsaid(asked: string, { previous }: Context): FollowUp | null {
  if (ALWAYS.test(asked) && tellsOfBefore(previous))
    return { question: previous.question, understoodAs: previous.question, need: 'fragment' };
  return ALWAYS.test(asked) || IN_BETWEEN.test(asked) || isNobodyKnown(asked, previous)
    ? { question: asked, understoodAs: null, need: 'unclear' }
    : null;
}

/** `when was she named` behind `who was it before Ada`, which nothing answered: not Ada is meant. */
function isNobodyKnown(asked: string, { question, answer }: Turn): boolean {
  return answer.kind === 'not-found' && WHO_BESIDE.test(question) && PERSON.test(asked);
}

function tellsOfBefore({ answer }: Turn): boolean {
  return answer.kind === 'found' && TELLS_OF_BEFORE.test(answer.citations[0].quote);
}
