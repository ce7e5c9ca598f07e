import { DATE } from '../../search/answer-type.ts';
import { ORDER } from '../grammar/ordinals.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { type Names, readPhrases } from './phrases.ts';
import { replaceOrdinal } from './replace-ordinal.ts';
import { subjectNamed } from './subject-named.ts';
import { headNoun, isCommon, topicOf } from './topic.ts';
import { namedBy, type Turn } from './turn.ts';
import { contentWords } from './word-kinds.ts';

/** Gives what a pronoun stands for; `null`: the turns before do not say. */
type Meaning = (context: Context, filled: string) => string | null;

/** Each kind of pronoun once, with what it stands for. A demonstrative before a noun is none. */
const PRONOUNS: readonly (readonly [RegExp, Meaning])[] = [
  [/\b(?:his|her)\b(?=\s+\p{L})/iu, (context) => possessive(personIn(context))],
  [/\b(?:its|their)\b/iu, (...known) => possessive(thingIn('any', ...known))],
  [/\b(?:he|him|she|her)\b/iu, personIn],
  [/\bit\b/iu, (...known) => thingIn('one', ...known)],
  [
    /(?<!\blike )\b(?:this|that)\b(?=\W*$|\s+(?:in|on|at|to|by|is|was|will|be|before|after|\p{L}+ed|held|set)\b)/iu,
    (...known) => thingIn('one', ...known),
  ],
  [/(?<=\bwhich )one\b/iu, (...known) => oneOf(thingIn('many', ...known))],
  [/\b(?:they|them)\b/iu, (...known) => thingIn('many', ...known)],
  [
    /\b(?:these|those)\b(?=\W*$|\s+(?:in|on|at|to|by|are|were|\p{L}+ed|held|set)\b)/iu,
    (...known) => thingIn('many', ...known),
  ],
  [new RegExp(`\\bthe (?:${ORDER})(?: ones?\\b|(?=\\s+(?:be|is|was|will)\\b|\\W*$))`, 'iu'), orderIn],
  [/\b(?<=\bthe \p{L}+ )one\b/iu, (...known) => headOf(thingIn('any', ...known))],
  [/(?<!\b(?:is|are|was|were)\s)\bthere\b/iu, placeIn],
  [/\bthen\b(?=\W*$)/iu, dateIn],
];

/** Puts into a question what its pronouns stand for; `null` where it has none that the turns explain. */
export function fillPronouns(asked: string, context: Context): FollowUp | null {
  let filled = asked;
  for (const [pronoun, read] of PRONOUNS) {
    // Looked for in what was asked: what is put in may hold the same words.
    const place = isExplained(asked, pronoun, context.names) ? null : pronoun.exec(filled);
    const meaning = place === null ? null : read(context, filled);
    if (meaning !== null) filled = putIn(filled, pronoun, meaning);
  }
  if (filled === asked) return null;
  const more = PRO_VERB.test(asked) && saysLittle(asked) ? moreTopic(context, filled) : null;
  return understood(more === null ? filled : `${filled}, ${more}`, 'leaning');
}

/** "By then" is "by 2006", not "by in 2006". */
function putIn(text: string, pronoun: RegExp, meaning: string): string {
  return text.replace(pronoun, (_: string, offset: number) =>
    /\b(?:by|until|till|since|before|after)\s$/iu.test(text.slice(0, offset))
      ? meaning.replace(/^(?:in|on) (?=.*\d{4})/u, '')
      : meaning,
  );
}

/** `Japan and its neighbours`, `when was it founded and by whom`: what a pronoun means may stand before it. */
function isExplained(asked: string, pronoun: RegExp, names: Names): boolean {
  const found = pronoun.exec(asked);
  if (found === null) return true;
  const before = asked.slice(0, found.index);
  const isNearby = POSSESSIVE.test(found[0]) || /,|\band\b/iu.test(before);
  return isNearby && readPhrases(before, names).some(({ role }) => role === 'plain');
}

const POSSESSIVE = /^(?:its|their|his|her)$/iu;

function moreTopic(context: Context, except: string): string | null {
  return topicOf(context.previous, context, { except });
}

/** True where a question says nothing of its own beside pronouns and small words. */
export function saysLittle(question: string): boolean {
  return contentWords(question).every((word) => PRO_VERB.test(word));
}

/** Verbs that say as little as a pronoun. */
const PRO_VERB = /\b(?:say|said|says|done|happen|happened|hold|held|think|thought)\b/iu;

function possessive(owner: string | null): string | null {
  return owner === null ? null : `${owner}'s`;
}

/** One of several: `observer state` of `observer states in CICA`; `null`: they are not several. */
function oneOf(topic: string | null): string | null {
  const several =
    topic?.replace(/\s(?:of|in|on|at|for|with|are|is)\s.*$/iu, '').replace(/^the\s/iu, '') ?? '';
  return /[^s]s$/u.test(several)
    ? several.replace(/(?:ies|s)$/u, (ending) => (ending === 's' ? '' : 'y'))
    : null;
}

function headOf(topic: string | null): string | null {
  return topic === null || headNoun(topic) === '' ? null : headNoun(topic);
}

function thingIn(count: 'one' | 'many' | 'any', context: Context, filled: string): string | null {
  return latest(context.turns, (turn) => {
    const named = count === 'many' ? null : subjectNamed(turn, context.names);
    return named ?? topicOf(turn, context, { count, except: filled });
  });
}

/** Who was named by an answer, or asked about by name. */
function personIn(context: Context): string | null {
  return latest(context.turns, (turn) => {
    const topic = topicOf(turn, context);
    const name = /^\W*who(?:'s| is| was) (?!the\b)/iu.test(turn.question) ? null : namedBy(turn);
    return name ?? (topic === null || isCommon(topic, context) ? null : topic);
  });
}

/** `the third one` after `the first summit` is `the third summit`. */
function orderIn(context: Context, filled: string): string | null {
  const order = new RegExp(`\\b(?:${ORDER})\\b`, 'iu').exec(filled)?.[0] ?? '';
  const topics = context.turns.map((turn) => topicOf(turn, context) ?? '').toReversed();
  const ordered = topics.map((topic) => replaceOrdinal(topic, order)).find((topic) => topic !== null);
  const noun = topics.map(headNoun).find((head) => head !== '');
  return ordered ?? (noun === undefined ? null : `the ${order} ${noun}`);
}

/** A place that was named, or else the event that was spoken of. */
function placeIn(context: Context, filled: string): string | null {
  const place = latest(context.turns, ({ question }) => {
    const phrase = readPhrases(question, context.names).find(
      ({ preposition, text }) => /^(?:in|at|to)$/u.test(preposition ?? '') && !/\d{4}/u.test(text),
    );
    return phrase === undefined ? null : `in ${phrase.text}`;
  });
  if (place !== null) return place;
  const event = thingIn('one', context, filled);
  return event === null ? null : `at ${event}`;
}

const ASKS_WHEN = /\b(?:when|which year|what year|how long)\b/iu;

function dateIn({ turns }: Context): string | null {
  return latest(turns, ({ question, answer }) => {
    const short = 'short' in answer ? (answer.short ?? '') : '';
    const told = ASKS_WHEN.test(question) && 'citations' in answer ? answer.citations[0].quote : '';
    const date = question.match(DATE)?.[0] ?? short.match(DATE)?.[0] ?? told.match(DATE)?.[0];
    return date === undefined ? null : `${/^\d{1,2} /u.test(date) ? 'on' : 'in'} ${date}`;
  });
}

function latest<T>(turns: readonly Turn[], read: (turn: Turn) => T | null): T | null {
  for (const turn of turns.toReversed()) {
    const found = read(turn);
    if (found !== null) return found;
  }
  return null;
}
