import { type Context, type FollowUp, understood } from './follow-up.ts';
import { namedLast } from './pronoun-meanings.ts';
import { subjectNamed } from './subject-named.ts';
import { topicOf } from './topic.ts';

const MORE =
  /^(?:(?:and|ok(?:ay)?|so|please|pls|can you|could you|would you|interesting|cool|great|nice|thanks)[\s,.!]+)*(?:(?:(?:tell|give|show) (?:me |us )?)?(?:(?:a (?:bit|little) |some |any )?more)(?: (?:details?|info(?:rmation)?|facts))?(?: (?:about|on) (?:it|this|that))?|(?:(?:give|tell) me )?(?:the |some |any )?(?:details|background)|elaborate(?: on (?:it|this|that))?|go on|continue|(?:(?:and|tell me) )*(?:what|anything|something) else(?: (?:do you know|is (?:there|known)|(?:can|could) you (?:tell|say)(?: me)?|about (?:it|this|that)))*|what more(?: is (?:there|known))?|explain(?: (?:it|this|that))?(?: (?:more|further|in (?:more )?detail))?|in (?:more )?detail)(?: please| pls)?$/iu;

/** `tell me more`, `what else?`: what was spoken of, without what was asked of it. */
export function readMore(asked: string, context: Context): FollowUp | null {
  if (!MORE.test(asked)) return null;
  const { previous, names } = context;
  const topic = namedLast(context) ?? subjectNamed(previous, names) ?? topicOf(previous, context);
  return topic === null
    ? { question: asked, understoodAs: null, need: 'unclear' }
    : understood(`tell me about ${topic}`, 'fragment');
}
