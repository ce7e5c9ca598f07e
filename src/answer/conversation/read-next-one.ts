import { type Context, type FollowUp, understood } from './follow-up.ts';
import { readPhrases } from './phrases.ts';
import { namedLast } from './pronoun-meanings.ts';
import { DATED } from './replace-time.ts';
import { nextOrdinal, ordinalIn } from './shift-ordinal.ts';
import { headNoun, topicOf } from './topic.ts';
import { rowNamed, type Turn } from './turn.ts';

/** The one beside what was spoken of; what is not yet is asked for with `is` or `will`. */
const NEXT_ONE =
  /\bthe (?:(next|following|subsequent|previous|preceding)(?: ones?)?|(?:one|time) (?:right |just |directly )?(after|before)(?: (?:that|this|it|them))?)(?:['’]s)?(?=$|[,?]|\s(?:was|were|did|held|had|take|took|meet|met)\b)/iu;
const AFTER = /^(?:next|following|subsequent|after)$/iu;
const STILL_AHEAD = /\b(?:is|are|will|going to|planned|scheduled)\b|['’]s(?=\sthe\b)/iu;
/** What comes after the last one is not there yet. */
const FROM_TODAY = /\b(?:last|latest|newest|next|upcoming|current)\b/iu;
const LEAD = /^(?:(?:and|or|but|what about|how about)\s+)*(?:(?:of|in|at|for|on)\s)?$/iu;

/**
 * `and the next one?` behind the fourth summit is the fifth, not the next from today; behind a person it is whoever came next. Which it was, the question says or
 * the passage that answered it.
 */
export function readNextOne(asked: string, context: Context): FollowUp | null {
  const found = NEXT_ONE.exec(asked);
  if (found === null || STILL_AHEAD.test(asked) || namedLast(context) !== null) return null;
  const step = AFTER.test(found[1] ?? found[2] ?? '') ? 1 : -1;
  const known = orderedIn(context);
  if (known === null || (step > 0 && FROM_TODAY.test(known.topic))) return null;
  const ordinal = nextOrdinal(known.order, step);
  if (ordinal === null || known.noun === '') return null;
  const neighbour = `the ${ordinal} ${known.noun}`;
  const [ahead, behind] = [asked.slice(0, found.index), asked.slice(found.index + found[0].length)];
  const isAlone = LEAD.test(ahead) && behind === '';
  return understood(
    isAlone
      ? replaceTopic(context.previous.question, known.topic, neighbour)
      : `${ahead}${neighbour}${behind}`,
    'leaning',
  );
}

interface Ordered {
  /** As the question says it. */
  readonly topic: string;
  readonly order: string;
  /** What is in order, without which one it is: `summit`. */
  readonly noun: string;
}

/** What was spoken of, and which one in order it is; `null`: nothing says. */
function orderedIn(context: Context): Ordered | null {
  const topics = topicsOf(context);
  for (const topic of topics) {
    const said = ordinalIn(topic.replace(/\sof\s.*$/u, ''));
    if (said !== null) return { topic, order: said, noun: nounOf(topic) };
    const about = context.turns.filter(({ question }) => question.includes(topic)).toReversed();
    const order = about.map((turn) => orderTold(turn, headNoun(topic))).find((told) => told !== null);
    if (order !== undefined) return { topic, order, noun: nounOf(topic) };
  }
  const told = orderSaid(context);
  if (told !== null) return told;
  const [topic] = topics;
  const row = topic === undefined ? null : orderedRow(context.previous);
  return topic === undefined || row === null ? null : { topic, ...row };
}

/** `at their second meeting`: whose it is, the question says as well. */
function orderSaid(context: Context): Ordered | null {
  for (const turn of context.turns.toReversed()) {
    const phrases = readPhrases(turn.question, context.names);
    const said = phrases.find(
      ({ text, role }) => role === 'plain' && OWNED.test(text) && ordinalIn(text) !== null,
    );
    const owner = said === undefined ? null : topicOf(turn, context, { except: said.text });
    const order = ordinalIn(said?.text ?? '');
    if (said !== undefined && owner !== null && order !== null)
      return { topic: said.text, order, noun: `${nounOf(said.text)} of ${owner}` };
  }
  return null;
}

const OWNED = /^(?:their|its|his|her)\s/iu;

/** What was spoken of, and what that belongs to: the theme of a summit, the summit. */
function topicsOf(context: Context): readonly string[] {
  const counts = ['one', 'any'] as const;
  const topics = counts.map((count) => topicOf(context.previous, context, { count }) ?? '');
  return topics
    .flatMap((topic) => [topic, ...topic.split(/\sof\s/u).slice(1)])
    .filter((one) => one !== '' && !/\d$/u.test(headNoun(one)));
}

/** The order that the only passage says of a noun which answered a question. */
function orderTold({ answer }: Turn, noun: string): string | null {
  if (answer.kind !== 'found' || answer.isList) return null;
  const [citation] = answer.citations;
  const texts = [citation.passage.row?.cells[0]?.text ?? '', citation.quote];
  return texts.map((text) => ordinalIn(text, noun)).find((order) => order !== null) ?? null;
}

/** The event that a row is about, in its own words: the `ministerial meeting` where ministers were asked about. */
function orderedRow({ answer }: Turn): Omit<Ordered, 'topic'> | null {
  if (answer.kind !== 'found' || answer.isList) return null;
  const name = rowNamed(answer.citations[0].passage);
  const order = ordinalIn(name);
  return order === null || !name.startsWith(order) ? null : { order, noun: nounOf(name) };
}

/** What is in order, without which one it is: `summit` of `the Almaty summit of 2006`. */
function nounOf(topic: string): string {
  const order = ordinalIn(topic);
  return order === null ? headNoun(topic) : topic.slice(topic.indexOf(order) + order.length).trim();
}

/** The topic may have stood in another form than it is read in. */
function replaceTopic(question: string, topic: string, instead: string): string {
  const undated = question.replace(DATED, '');
  return undated.includes(topic) ? undated.replace(topic, () => instead) : `${undated}, ${instead}`;
}
