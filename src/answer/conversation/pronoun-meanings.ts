import { DATE, NAME } from '../../search/answer-type.ts';
import { numberOf } from '../../search/number-words.ts';
import { ORDER } from '../grammar/ordinals.ts';
import { TITLE } from '../grammar/titles.ts';
import { EVENT } from './event.ts';
import { eventIn } from './event-in.ts';
import type { Context } from './follow-up.ts';
import { type Names, readPhrases } from './phrases.ts';
import { isBareName } from './replace-name-inside.ts';
import { replaceOrdinal } from './replace-ordinal.ts';
import { singular } from './singular.ts';
import { subjectNamed } from './subject-named.ts';
import { DEFINITE, headNoun, isCommon, namesSeveral, topicOf } from './topic.ts';
import { namedBy, type Turn, withoutOrigin } from './turn.ts';
import { contentWords, isContent } from './word-kinds.ts';

export function possessive(owner: string | null): string | null {
  return owner === null ? null : `${owner}'s`;
}

/** One of several: `observer state` of `observer states in CICA`; `null`: they are not several. */
export function oneOf(topic: string | null): string | null {
  const several =
    topic?.replace(/\s(?:of|in|on|at|for|with|are|is)\s.*$/iu, '').replace(/^the\s/iu, '') ?? '';
  const [count = '', ...words] = several.split(' ');
  return singular(numberOf(count) === null ? several : words.join(' '));
}

/** What each of those is called that were spoken of: `dimension` of `which dimensions do the measures have`. */
export function kindIn({ turns, names, common }: Context, nounOf = headNoun): string | null {
  return latest(turns, (turn) => {
    const asked = readPhrases(turn.question, names).find(({ role }) => role === 'asked')?.text ?? '';
    const kind = TIMES.test(asked) ? null : singular(asked.replace(/\sof\s.*$/iu, ''));
    const topic = topicOf(turn, { names, common }) ?? '';
    // A name is of no kind.
    const noun = kind ?? (/^\S+$/u.test(topic) && isBareName(topic, names) ? '' : nounOf(topic));
    return noun === '' ? null : (singular(noun) ?? noun);
  });
}

/** `how many times`: of what, is said elsewhere. */
const TIMES = /\b(?:times|years|days)$/iu;

/** `what does that stand for` is asked of letters. */
const SPELLS_OUT = /\bstands? for\b|\bshort for\b|\babbreviat/iu;
const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?!\p{L})/gu;

/** The letters that were said last, first in a question; `null`: none were, but what all is about. */
function lettersIn({ turns, common }: Context): string | null {
  return latest(turns, ({ question, answer }) => {
    const told = 'citations' in answer ? (answer.citations[0]?.quote ?? '') : '';
    const letters = [question, told].flatMap((text) => text.match(LETTERS) ?? []);
    return letters.find((word) => !common.has(word.toLowerCase())) ?? null;
  });
}

export function thingIn(count: 'one' | 'many' | 'any', context: Context, filled: string): string | null {
  const letters = SPELLS_OUT.test(filled) ? lettersIn(context) : null;
  if (letters !== null) return letters;
  const thing = topicIn(count, context, filled);
  // Nobody attends a person or a state.
  const isNoEvent = thing !== null && isBareName(thing, context.names) && !EVENT.test(headNoun(thing));
  return isNoEvent && count === 'one' && IS_EVENT.test(filled) ? (eventIn(context) ?? thing) : thing;
}

/** Says of `it` what is said of events alone. */
const IS_EVENT =
  /\b(?:c[ao]mes? out of|attend(?:ed|s|ing)?|spoke at|speak at|t[ao]ke? part in|(?:went|go|c[ao]me) to|invited to) (?:it|that)\b/iu;

function topicIn(count: 'one' | 'many' | 'any', context: Context, filled: string): string | null {
  return latest(context.turns, (turn) => {
    const named = count === 'many' && namesSeveral(turn, context) ? null : subjectNamed(turn, context.names);
    const topic = topicOf(turn, context, { count, except: filled });
    if (count === 'many' && ACTS.test(filled) && DOCUMENT.test(headNoun(topic ?? ''))) return null;
    return named ?? (topic === null ? null : datedMeeting(topic, turn.question));
  });
}

/** Whoever does that is no document. */
const ACTS =
  /\bthey (?:adopt|sign|agree|decide|discuss|meet|set up|want|plan|host|approve)(?:ed|d|s)?\b|\bdid they\b/iu;
const DOCUMENT =
  /^(?:declaration|charter|act|agreement|statement|convention|memorandum|protocol|plan|document|catalogue|map|paper)$/iu;

/** `it` behind `where did the forum meet in 2025` is the forum in 2025: it met in other years too. */
function datedMeeting(topic: string, question: string): string {
  const [, year] = MET.test(question) ? (/\bin (\d{4})$/u.exec(question) ?? []) : [];
  return year === undefined || /\d/u.test(topic) ? topic : `${topic} in ${year}`;
}

const MET = /\b(?:meet|met|gather(?:ed)?|convened?|held|t(?:ake|ook) place)\b/iu;

/** `the bodies that are observers` of `which bodies are observers`, or else what was spoken of. */
export function amongWhich(context: Context, filled: string): string | null {
  const [, kind, what] =
    /^\W*(?:which|what) (\p{L}+s) (?:are|were) (\p{L}.*)$/iu.exec(context.previous.question) ?? [];
  return kind === undefined || contentWords(what ?? '').length === 0
    ? thingIn('many', context, filled)
    : `the ${kind} that are ${what}`;
}

/** Who or what the last answer named that was asked for by `who`. */
export function namedLast({ previous }: Context): string | null {
  return /^\W*who\b/iu.test(previous.question) ? namedBy(previous) : null;
}

/** Letters that an answer says and its question does not: who reads them asks what that is. */
export function lettersTold({ previous, common }: Context): string | null {
  const { question, answer } = previous;
  const told = answer.kind === 'found' ? (answer.citations[0].quote.match(LETTERS) ?? []) : [];
  return (
    told.find((word) => !common.has(word.toLowerCase()) && !question.toUpperCase().includes(word)) ?? null
  );
}

/** Who was named by an answer, or asked about by name. */
export function personIn(context: Context): string | null {
  return latest(context.turns, (turn) => {
    const topic = topicOf(turn, context);
    const name = /^\W*who(?:'s| is| was) (?!the\b)/iu.test(turn.question) ? null : namedBy(turn);
    const isMeant = topic !== null && !isCommon(topic, context) && isPerson(topic, context.names);
    return name ?? somebodyTold(turn, context) ?? (isMeant ? topic : null);
  });
}

/** Whoever the sentence that answers `who` names first. */
function somebodyTold({ question, answer }: Turn, context: Context): string | null {
  if (!/^\W*who(?!(?:['’]s| is| was) (?!the\b))/iu.test(question) || answer.kind !== 'found') return null;
  const names = [...answer.citations[0].quote.matchAll(NAME)].flatMap(([name]) => name.split(/\sand\s/u));
  return names.map(withoutTitle).find((name) => isSomebody(name, context)) ?? null;
}

const TITLES = new RegExp(String.raw`^(?:.*\b${TITLE} )?`, 'iu');

/** `President Ada Lind of Norway` is called Ada Lind. */
export function withoutTitle(name: string): string {
  return withoutOrigin(name.replace(TITLES, '')).replace(/['’]s$|\.$/u, '');
}

/** A name of several words, none of which all is about, and of no thing. */
export function isSomebody(name: string, context: Context): boolean {
  const words = contentWords(name);
  return (
    words.length > 1 &&
    !words.some((word) => isCommon(word, context)) &&
    isBareName(name, context.names) &&
    !(EVENT.test(headNoun(name)) || THING.test(headNoun(name)))
  );
}

/** `which of these is the newest`: of what, is said. */
const AMONG = /\bwhich of\s/iu;

/** No summit, no city, no charter and no letters are meant by `he`. */
function isPerson(topic: string, names: Names): boolean {
  if (/^\p{Lu}{2,}$/u.test(topic)) return false;
  return isBareName(topic, names) || !(EVENT.test(headNoun(topic)) || THING.test(headNoun(topic)));
}

const THING =
  /(?:cit(?:y|ies)|countr(?:y|ies)|place|town|building|year|day|month|time|document|declaration|charter|act|agreement|treaty|council|committee|secretariat|office|organi[sz]ation|bod(?:y|ies))s?$/iu;

/** `the third one` after `the first summit` is `the third summit`. */
export function orderIn(context: Context, filled: string): string | null {
  if (AMONG.test(filled)) return null;
  const order = new RegExp(`\\b(?:${ORDER})\\b`, 'iu').exec(filled)?.[0] ?? '';
  const topics = context.turns.map((turn) => topicOf(turn, context) ?? '').toReversed();
  const ordered = topics.map((topic) => replaceOrdinal(topic, order)).find((topic) => topic !== null);
  const noun = kindIn(context, (topic) => wholeNoun(topic, context));
  return ordered ?? (noun === null ? null : `the ${order} ${noun}`);
}

/** `NGO forum` of `the second NGO forum in Oslo`: with all that says what kind it is, and not which one. */
function wholeNoun(topic: string, context: Context): string {
  // Without an article a verb may stand before the noun.
  if (!DEFINITE.test(topic)) return headNoun(topic);
  const [noun = ''] = topic.split(/\s(?:of|in|on|at|for|with|from|to)\s/iu);
  const words = noun.replace(new RegExp(`\\b(?:${ORDER})\\b`, 'giu'), '').split(/\s+/u);
  const isKind = (word: string) => /^(?:\p{Ll}+|\p{Lu}{2,})$/u.test(word) && !isCommon(word, context);
  const kind = words.filter(
    (word, position) => position === words.length - 1 || (isContent(word) && isKind(word)),
  );
  return kind.join(' ').trim();
}

const ASKS_WHEN = /\b(?:when|which year|what year|how long)\b/iu;

export function dateIn({ turns }: Context): string | null {
  const date = latest(turns, dateTold);
  return date === null ? null : `${/^\d{1,2} /u.test(date) ? 'on' : 'in'} ${date}`;
}

/** The date that a question says, or its answer. */
export function dateTold({ question, answer }: Turn): string | null {
  const short = 'short' in answer ? (answer.short ?? '') : '';
  const told = ASKS_WHEN.test(question) && 'citations' in answer ? (answer.citations[0]?.quote ?? '') : '';
  return question.match(DATE)?.[0] ?? short.match(DATE)?.[0] ?? told.match(DATE)?.[0] ?? null;
}

/** What the latest turn says of which something can be read. */
export function latest<T>(turns: readonly Turn[], read: (turn: Turn) => T | null): T | null {
  for (const turn of turns.toReversed()) {
    const found = read(turn);
    if (found !== null) return found;
  }
  return null;
}
