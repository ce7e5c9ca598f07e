import { type Context, type FollowUp, understood } from './follow-up.ts';

const ENUMERATE =
  /^(?:(?:and|ok(?:ay)?|so|please|can you|could you)[\s,]+)*(?:(?:name|list|show me|show|give me|tell me) (?:them|those|these|all)(?: all)?|(?:like|such as) (?:what|which|who)|for (?:example|instance)|namely|(?:which|what|who)(?: ones)?(?: (?:are|were) (?:they|those|these|it))?)(?: please)?$/iu;

/** `name them`, `which ones?` behind `how many members are there`: which they are. */
export function readEnumeration(asked: string, { previous }: Context): FollowUp | null {
  if (!ENUMERATE.test(asked) || !HOW_MANY.test(previous.question)) return null;
  return understood(previous.question.replace(HOW_MANY, 'which'), 'fragment');
}

const HOW_MANY = /\bhow many\b/iu;
