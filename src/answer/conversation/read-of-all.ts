import { EVENT } from './event.ts';
import type { Context, FollowUp } from './follow-up.ts';
import { headNoun, topicOf } from './topic.ts';

const SOURCE = String.raw`(?:(?:some|other|another|different|certain|many|most|all|your) (?:\p{L}+ ){0,2}(?:sources?|(?:web)?sites?|pages?|papers?|reports?|texts?|articles?|people|ones?|documents?)|some|others|people|wikipedia)`;
/** Holds what others say against what was answered; why they do is asked by itself. */
const OTHERS_SAY = new RegExp(
  String.raw`^(?!why\b).*?(?:\b${SOURCE} (?:\p{L}+ )?(?:says?|said|claims?|gives?|writes?|wrote|names?|states?)\b|\b(?:say|said|claim|give|write|state)s? (?:something (?:else|different)|otherwise|differently)\b|\bi (?:thought|read|heard|saw|believed) (?:that )?(?:it|that|they|there|he|she)\b)`,
  'iu',
);
/** Asks why what was answered is told in more than one way. */
const DIFFER =
  /\b(?:why|how come) (?:do|does|did|are|is) (?:the|these|those|all) (?:numbers?|dates?|figures?|counts?|sources?|reports?|names?|spellings?|years?) (?:\p{L}+ )?(?:differ|disagree|different|vary|contradict)\b/iu;
/** Holds what was meant to be against what was answered. */
const MEANT_TO =
  /^(?:(?:but|and|so)\s+)*(?:wasn|isn|weren|aren|hasn|haven)['’]?t (?:this|that|these|those|it|they) (?:been )?(?:\p{L}+ )?(?:meant|supposed|planned|intended|expected|scheduled|going|due)\b/iu;
/** `that` is all that was said: no thing is decided or true. */
const IS_SO =
  /^(?:(?:but|and|so)\s+)*(?:(?:was|is|has) (?:this|that)(?: (?:been|ever|already|really|actually|still))* (?:decided|planned|intended|expected|foreseen|announced|true|right|correct|wrong|possible|normal|the case)|(?:did|has|have|will|would) (?:this|that)(?: (?:ever|really|actually|already))* happen(?:ed)?)\b/iu;

/** True for a question that holds what others say against an answer. */
export function setsOthersAgainst(asked: string): boolean {
  return OTHERS_SAY.test(asked);
}

/** True for a question that goes on from all of what was asked and answered before it, and not from one thing in it. */
export function isOfAll(asked: string): boolean {
  return [OTHERS_SAY, DIFFER, MEANT_TO, IS_SO].some((kind) => kind.test(asked));
}

/** What somebody did or decided there may have happened, and not the event. */
const ASKS_OF_EVENT = /^\W*(?:when|where|which (?:city|year|day|place)|is|was|will)\b/iu;

/** What was to happen at an event happened if it did. */
const AHEAD = /\b(?:at|on|during) the (?:next|upcoming|coming|planned)\b/iu;

/** `doesn't some site say four?`, `wasn't that meant to end?`: what no noun stands for is asked behind the question before. */
export function readOfAll(asked: string, context: Context): FollowUp | null {
  const { previous } = context;
  const isEvent =
    /\bhappen/iu.test(asked) &&
    (ASKS_OF_EVENT.test(previous.question) || AHEAD.test(previous.question)) &&
    EVENT.test(headNoun(topicOf(previous, context) ?? ''));
  return isOfAll(asked) && !isEvent ? { question: asked, understoodAs: null, need: 'whole' } : null;
}
