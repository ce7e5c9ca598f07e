import { AUXILIARY } from '../../search/question-words.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';

const WHY_NOT =
  /^(?:(?:and|but|so|ok(?:ay)?)[\s,]+)*why(?: (?:is|was|are|were|do|does|did|has|have))?(?: (?:it|he|she|they|that))?(?: not|n['’]t)(?: so)?$|^(?:(?:and|but|so)[\s,]+)*why (?:isn|wasn|aren|weren|don|doesn|didn|hasn|haven|can|won)['’]?t (?:it|he|she|they|that)(?: so)?$/iu;
const VERB_AHEAD = new RegExp(String.raw`^(${AUXILIARY})\s`, 'iu');
const NEGATED: ReadonlyMap<string, string> = new Map([
  ['can', "can't"],
  ['will', "won't"],
]);

/** `why not?` behind a question for yes or no asks why it is not so. */
export function readWhyNot(asked: string, { previous }: Context): FollowUp | null {
  if (!WHY_NOT.test(asked)) return null;
  const question = previous.question.replace(/^(?:why )?/iu, '');
  const auxiliary = VERB_AHEAD.exec(question)?.[1]?.toLowerCase();
  if (auxiliary === undefined) return { question: asked, understoodAs: null, need: 'unclear' };
  const negated = NEGATED.get(auxiliary) ?? `${auxiliary}n't`;
  return understood(`why ${negated} ${question.slice(auxiliary.length + 1)}`, 'fragment');
}

/** The question for yes or no that "why isn't it so" came from: what is asked next of something else is that one. */
export function withoutWhyNot(question: string): string {
  const negated = /^why (\p{L}+)['’]t\s/iu.exec(question);
  if (negated === null) return question;
  const word = (negated[1] ?? '').toLowerCase();
  const auxiliary = word === 'can' ? word : word === 'won' ? 'will' : word.replace(/n$/u, '');
  return `${auxiliary} ${question.slice(negated[0].length)}`;
}
