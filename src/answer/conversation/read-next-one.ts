import { type Context, type FollowUp, understood } from './follow-up.ts';
import { nextOrdinal, ordinalIn } from './shift-ordinal.ts';
import { headNoun, topicOf } from './topic.ts';
import type { Turn } from './turn.ts';

/** The one beside what was spoken of; what is not yet is asked for with `is` or `will`. */
const NEXT_ONE =
  /\bthe (?:(next|following|subsequent|previous|preceding)(?: ones?)?|(?:one|time) (?:right |just |directly )?(after|before)(?: (?:that|this|it|them))?)(?:['’]s)?(?=$|[,?]|\s(?:was|were|did|held|had|take|took|meet|met)\b)/iu;
const AFTER = /^(?:next|following|subsequent|after)$/iu;
const STILL_AHEAD = /\b(?:is|are|will|going to|planned|scheduled)\b/iu;
/** What comes after the last one is not there yet. */
const FROM_TODAY = /\b(?:last|latest|newest|next|upcoming|current)\b/iu;
const LEAD = /^(?:(?:and|or|but|what about|how about)\s+)*(?:(?:of|in|at|for|on)\s)?$/iu;

/**
 * `and the next one?` behind the fourth summit is the fifth, not the next from today. Which it was, the question says or
 * the passage that answered it.
 */
export function readNextOne(asked: string, context: Context): FollowUp | null {
  const found = NEXT_ONE.exec(asked);
  if (found === null || STILL_AHEAD.test(asked)) return null;
  const step = AFTER.test(found[1] ?? found[2] ?? '') ? 1 : -1;
  const topic = topicsOf(context).find((one) => orderOf(one, context.previous) !== null);
  if (topic === undefined || (step > 0 && FROM_TODAY.test(topic))) return null;
  const ordinal = nextOrdinal(orderOf(topic, context.previous) ?? '', step);
  if (ordinal === null) return null;
  const neighbour = `the ${ordinal} ${nounOf(topic)}`;
  const [ahead, behind] = [asked.slice(0, found.index), asked.slice(found.index + found[0].length)];
  const isAlone = LEAD.test(ahead) && behind === '';
  return understood(
    isAlone ? replaceTopic(context.previous.question, topic, neighbour) : `${ahead}${neighbour}${behind}`,
    'leaning',
  );
}

/** What was spoken of, and what that belongs to: the theme of a summit, the summit. */
function topicsOf(context: Context): readonly string[] {
  const topic = topicOf(context.previous, context, { count: 'one' });
  if (topic === null) return [];
  return [topic, ...topic.split(/\sof\s/u).slice(1)].filter((one) => !/\d$/u.test(headNoun(one)));
}

/** The order that a topic says, or that the passage says which answered a question about it. */
function orderOf(topic: string, { answer }: Turn): string | null {
  const said = ordinalIn(topic.replace(/\sof\s.*$/u, ''));
  if (said !== null) return said;
  if (!('citations' in answer) || answer.kind !== 'found' || answer.isList) return null;
  const [citation] = answer.citations;
  if (citation === undefined) return null;
  const texts = [citation.passage.row?.cells[0]?.text ?? '', citation.quote];
  const noun = headNoun(topic);
  return texts.map((text) => ordinalIn(text, noun)).find((order) => order !== null) ?? null;
}

/** What is in order, without which one it is: `summit` of `the Almaty summit of 2006`. */
function nounOf(topic: string): string {
  const order = ordinalIn(topic);
  return order === null ? headNoun(topic) : topic.slice(topic.indexOf(order) + order.length).trim();
}

/** The topic may have stood in another form than it is read in. */
function replaceTopic(question: string, topic: string, instead: string): string {
  return question.includes(topic) ? question.replace(topic, instead) : `${question}, ${instead}`;
}
