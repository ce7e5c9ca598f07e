import { fillPronouns } from './fill-pronouns.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { readPhrases } from './phrases.ts';
import { SUCCEEDED } from './read-neighbour.ts';
import { bareOrdinal } from './replace-ordinal.ts';
import { replaceSlot } from './replace-slot.ts';
import { isNow } from './replace-time.ts';
import { isDate } from './topic.ts';
import type { Turn } from './turn.ts';
import { ASKING_WORD, contentWords, isSentence } from './word-kinds.ts';

const LEAD =
  /^(?:(?:ok(?:ay)?|so|well|but)[\s,]+)*(?:(?:and |but )?(?:what|how) (?:about|of)|(?:the )?same (?:question )?(?:for|with|about)|and|or|also)\b\s*/iu;
const TAIL = /[\s,]+(?:then|now|too|as well|please|though)$/iu;
const BESIDE = /\s(?:before|after) \p{Lu}/u;
/** `Oria too?` asks the same of Oria. */
const ALSO = /\s(?:too|also|as well)$/iu;
const PREPOSITION = /^(?:in|on|at|from|to|by|with|for|under|during|before|after)\s/iu;

/** `and the states, which ones are those?` asks the same of the states. */
const WHICH_ARE_THOSE = /^(?:which|what|who)(?: ones?)? are (?:those|these|they)$/iu;

/** `what was Oslo's?`: the same of Oslo. */
const OWNER =
  /^(?:and )?(?:what|who|when|where|which|how)(?:['’]s| is| was| were| are| about)? (\p{Lu}[^\s]*(?: \p{Lu}[^\s]*)*)['’]s?$/u;

/** `and South Korea?`, `what about 2014`, `in Russian?`: the question before, asked of something else. */
export function readReplacement(asked: string, context: Context): FollowUp | null {
  const instead = readInstead(asked);
  if (instead === null) return null;
  const [first = '', rest = ''] = instead.split(/\s*,\s*/u);
  // Whoever was first before Ada: the first of them all, or of those with her title?
  if (bareOrdinal(first) !== null && BESIDE.test(context.previous.question))
    return { question: asked, understoodAs: null, need: 'unclear' };
  if (isSentence(rest) && contentWords(rest).length > 0 && fillPronouns(rest, context) === null) return null;
  const replaced = replaceSlot(isNow(first) ? holderAsked(context) : context.previous, first, context);
  return (
    (isSentence(rest) && !WHICH_ARE_THOSE.test(rest) ? askOf(replaced, rest, context) : null) ??
    understood(replaced, 'fragment')
  );
}

/** Who took over from somebody is told by no time: `and now?` goes back to the question of who it is. */
function holderAsked({ turns, previous }: Context): Turn {
  const isHolder = ({ question }: Turn) =>
    /^\W*(?:who|which)\b/iu.test(question) && !SUCCEEDED.test(question);
  return SUCCEEDED.test(previous.question) ? (turns.findLast(isHolder) ?? previous) : previous;
}

function readInstead(asked: string): string | null {
  const owner = OWNER.exec(asked)?.[1];
  if (owner !== undefined) return owner;
  const lead = LEAD.exec(asked)?.[0] ?? '';
  const rest = asked.slice(lead.length).replace(TAIL, '');
  const isPlace = PREPOSITION.test(asked) && !ASKING_WORD.test(asked.split(' ')[1] ?? '');
  if (lead === '' && !isPlace && !isDate(rest) && !ALSO.test(asked)) return null;
  const [first = ''] = rest.split(',');
  return first === '' || isSentence(first) ? null : rest;
}

/** `and the seventh, where was that`: what was put in is what the rest asks about. */
function askOf(replaced: string, rest: string, context: Context): FollowUp | null {
  const { previous, names } = context;
  const parts = readPhrases(replaced, names).flatMap(({ text }) => text.split(/\sof\s/u));
  const fresh = parts.findLast((part) => !previous.question.includes(part));
  const turn = { ...previous, question: fresh ?? replaced };
  return fillPronouns(rest, { ...context, previous: turn, turns: [turn] });
}
