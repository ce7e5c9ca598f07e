import { ORDER } from '../grammar/ordinals.ts';
import type { Context, FollowUp } from './follow-up.ts';
import { understood } from './follow-up.ts';
import { isNamedAhead } from './named-ahead.ts';
import type { Names } from './phrases.ts';
import { placeIn } from './place-in.ts';
import { fillPointed } from './pointed-at.ts';
import {
  amongWhich,
  dateIn,
  kindIn,
  lettersTold,
  namedLast,
  oneOf,
  orderIn,
  personIn,
  possessive,
  thingIn,
} from './pronoun-meanings.ts';
import { IN_NOW } from './replace-time.ts';
import { topicOf } from './topic.ts';
import { contentWords } from './word-kinds.ts';

/** Gives what a pronoun stands for; `null`: the turns before do not say. */
type Meaning = (context: Context, filled: string) => string | null;

/** Each kind of pronoun once, with what it stands for. A demonstrative before a noun is none. */
const PRONOUNS: readonly (readonly [RegExp, Meaning])[] = [
  [/\b(?:his|her)\b(?=\s+\p{L})/iu, (context) => possessive(personIn(context))],
  [/\b(?:its|their)\b/iu, (...known) => possessive(thingIn('any', ...known))],
  [/\b(?:he|him|she|her)\b/iu, personIn],
  [/\bit\b/iu, (...known) => thingIn('one', ...known)],
  [/(?<=^what(?:['’]s| is) )(?:this|that)$/iu, (context) => namedLast(context) ?? lettersTold(context)],
  [
    /(?<!\blike )\b(?:this|that)\b(?=\W*$|\s+(?:in|on|at|to|by|is|was|will|be|before|after|\p{L}+ed|held|set|stand|mean)\b)/iu,
    (...known) => thingIn('one', ...known),
  ],
  [/(?<=\bwhich of )(?:these|those|them)\b/iu, amongWhich],
  [/\bthat one\b/iu, (context, filled) => namedLast(context) ?? thingIn('one', context, filled)],
  [/(?<=\b(?:in|on) )there\b/iu, (...known) => thingIn('one', ...known)],
  [/(?<=\bwhich )one\b/iu, (...known) => oneOf(thingIn('many', ...known))],
  [/\b(?:they|them)\b/iu, (...known) => thingIn('many', ...known)],
  [
    /\b(?:these|those)\b(?=\W*$|\s+(?:in|on|at|to|by|are|were|\p{L}+ed|held|set)\b)/iu,
    (...known) => thingIn('many', ...known),
  ],
  [new RegExp(`\\bthe (?:${ORDER})(?: ones?\\b|(?=\\s+(?:be|is|was|will)\\b|\\W*$))`, 'iu'), orderIn],
  [new RegExp(`(?<=\\bthe (?!(?:${ORDER})\\b)\\p{L}+ )one\\b`, 'iu'), (context) => kindIn(context)],
  [/(?<!\b(?:is|are|was|were)\s)\bthere\b(?!\s(?:is|are|was|were)\b)/iu, placeIn],
  [/(?<!\b(?:until|till) )\bthen\b(?=\W*$)/iu, dateIn],
];

/** Puts into a question what its pronouns stand for; `null` where it has none that the turns explain. */
export function fillPronouns(asked: string, context: Context): FollowUp | null {
  const pointed = fillPointed(asked, context);
  const filled = fillIn(pointed.text, context);
  if (filled !== null) return filled;
  return pointed.text === asked ? null : understood(pointed.text, pointed.isSure ? 'leaning' : 'hint');
}

function fillIn(asked: string, context: Context): FollowUp | null {
  let filled = asked;
  for (const [pronoun, read] of PRONOUNS) {
    // Looked for in what was asked: what is put in may hold the same words.
    const place = isExplained(asked, pronoun, context.names) ? null : pronoun.exec(filled);
    const meaning = place === null ? null : read(context, filled);
    if (meaning !== null) filled = putIn(filled, pronoun, meaning);
  }
  if (filled === asked) return null;
  if (IN_NOW.test(` ${asked}`)) filled = filled.replace(AT_FIRST, '');
  // "What happened in 2018" asks of all that did.
  const isFull = !PRO_VERB.test(asked) || /\bhappen.*\d{4}$/iu.test(filled);
  const isLittle = HEADLESS.test(asked) || (!isFull && saysLittle(asked));
  const more = isLittle ? moreTopic(context, filled) : null;
  return understood(more === null ? filled : `${filled}, ${more}`, 'leaning');
}

/** `any since then?`: of what, is not said. */
const HEADLESS =
  /^(?:(?:and|but|were there|was there|are there|is there)\s)*(?:any|anything|more|others?) (?:since|after|before) \p{L}+$/iu;

/** What was so at first is seldom asked about now. */
const AT_FIRST =
  /\s(?:at first|originally|initially|in the beginning)\b|\b(?:first|original|initial|former|previous|old)\s/giu;

/** "By then" is "by 2006", not "by in 2006". */
function putIn(said: string, pronoun: RegExp, meaning: string): string {
  // "How many were there by then" counts those who came on that day.
  const text = /^on \d/u.test(meaning) ? said.replace(/\bby (?=then\b)/iu, '') : said;
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
  return isNamedAhead(asked.slice(0, found.index), found[0], names);
}

function moreTopic(context: Context, except: string): string | null {
  return topicOf(context.previous, context, { except });
}

/** True where a question says nothing of its own beside pronouns and small words. */
export function saysLittle(question: string): boolean {
  return contentWords(question).every((word) => PRO_VERB.test(word));
}

/** Verbs that say as little as a pronoun. */
const PRO_VERB = /\b(?:say|said|says|done|happen|happened|hold|held|think|thought)\b/iu;
