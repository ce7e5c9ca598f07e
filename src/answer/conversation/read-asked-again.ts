import { AUXILIARY, QUESTION_WORD } from '../../search/question-words.ts';
import { EVENT } from './event.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { IN_NOW } from './replace-time.ts';
import { DEFINITE, headNoun, topicOf } from './topic.ts';
import { namedBy, type Turn } from './turn.ts';
import { isSentence } from './word-kinds.ts';

/** A question word alone, or with the noun that it asks for. `what?` alone asks for patience. */
const BARE =
  /^((?:(?:in|on|at|from|to|by|since|until|till|for|with)\s+)?(?:whom?|(?<=from )when (?:to|till|until) when|when|where|why|how (?:many|much|long|often|come)|(?<=\p{L}\s)how many \p{L}+|how|(?:which|what)\s+(?!happen)\p{L}+))(?:\s+(?:exactly|so|not|then|else|(?<=why )there|(?:is|are|was|were) there(?: then)?))?$/iu;
/** `when did he say that`: the verb says as little as the pronouns. */
const PRO_VERB =
  /^(when|where|why|how) (?:did|does|do|will|would|has) (?:he|she|it|they|that) (?:do|say|happen|done|said)(?: (?:so|that|this|it))?$/iu;

/** `when?`, `from which country`: the question before, asked for something else. */
export function readAskedAgain(asked: string, context: Context): FollowUp | null {
  const previous = lastAsked(context.previous);
  const plain = asked
    .replace(LEAD, '')
    .replace(/^together (?=with\b)/iu, '')
    .replace(/^where from$/iu, 'from where');
  const asking = (BARE.exec(plain) ?? PRO_VERB.exec(plain) ?? ofEvent(plain, previous, context))?.[1];
  const question = asking === undefined ? null : askAgain(previous, asking);
  return question === null ? null : understood(question, 'fragment');
}

/** A question that was asked behind another one, without that one. */
function lastAsked(turn: Turn): Turn {
  return { ...turn, question: turn.question.slice(turn.question.lastIndexOf('. ') + 1).trim() };
}

/** `when was that` behind `why did they meet`: when they met. */
const OF_EVENT = /^(when|where) (?:was|did) (?:that|this|it)(?: happen)?$/iu;
const TELLS_EVENT = /^\W*(?:why|how(?! (?:many|much|long|often))|did|was|were|has|have)\b/iu;

function ofEvent(asked: string, turn: Turn, context: Context): RegExpExecArray | null {
  const { question } = turn;
  const topic = topicOf(turn, context) ?? '';
  const isEvent = EVENT.test(headNoun(topic));
  const isTimeAsked = /^when\b/iu.test(asked);
  const isHappening =
    TELLS_EVENT.test(question) || (DOES.test(question) && !(isTimeAsked ? isEvent : DEFINITE.test(topic)));
  return isHappening ? OF_EVENT.exec(asked) : null;
}

/** `when was that` behind `who joined last`; behind `who opened the fair` it asks of the fair. */
const DOES = new RegExp(
  String.raw`^\W*(?:(?:what|when|where) did\b|(?:who|(?:which|what) \p{L}+(?: one)?) (?!${AUXILIARY}\b)\p{Ll}+)`,
  'iu',
);

const LEAD = /^(?:(?:ok(?:ay)?|so|well|but|and|or|also|then)\b[\s,]*)+(?=\p{L})/iu;
const ASKING = new RegExp(
  String.raw`\b(?:(?:in|on|at|from|to|by|since|until|for|with)\s+)?${QUESTION_WORD}(?:(?<=how) (?:many|much|long|often))?\b`,
  'iu',
);
const VERB_AHEAD = new RegExp(String.raw`^${AUXILIARY}\b`, 'iu');

/** `who proposed it and when`: the second thing that was asked is not asked again. */
const ALSO_ASKED = /\s+and (?:who|when|where|why|how)$/iu;

/** `which country chairs it`: asks for who does something. */
const WHICH_DOES = new RegExp(String.raw`^\W*(?:which|what) \p{L}+ (?!${AUXILIARY}\b)(?=\p{Ll})`, 'iu');
/** `in which year was it founded`: the year is asked for, and not founded. */
const IN_WHICH =
  /^\W*(?:in|on|at|from|to|by|since|until|for|with)\s+(?:which|what)\s+\p{L}+(?=\s+(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could)\b)/iu;
const CONTRACTED = /^(who|what|where|when|how)['’]s\b/iu;

/** Asks something else of what was asked before: `when` of `who proposed CICA`. */
function askAgain(before: Turn, asking: string): string | null {
  const question = before.question.replace(CONTRACTED, '$1 is');
  const rest = question
    .replace(ALSO_ASKED, '')
    .replace(IN_WHICH, '')
    .replace(ASKING, '')
    .replace(IN_NOW, '')
    .replace(/\sabout$/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (rest === '') return null;
  if (!isSentence(question)) return `${asking}, ${rest}`;
  const isSubject = /^\W*who\b/iu.test(question);
  const named = isSubject || WHICH_DOES.test(question) ? namedBy(before) : null;
  if (!isSubject && named !== null)
    return `${asking} ${question.replace(WHICH_DOES, `${named} `)}`.replace(IN_NOW, '').replace(BESIDE, '');
  const isPassive = isSubject && /^(?:where|why)$/iu.test(asking) && DONE_TO.test(rest);
  if (named !== null && !isPassive)
    return `${asking} ${withSubject(rest.replace(BESIDE, ''), named)}${BESIDE.test(rest) ? timeIn(before, asking) : ''}`;
  return `${asking} ${isSubject ? rest.replace(DONE_FOR, 'was it $1').replace(DONE_TO, 'was $2 $1') : rest}`;
}

/** `adopted the charter`: where nobody is named, and where a place is asked for, the charter was adopted. */
const DONE_TO = /^(\p{Ll}+ed) (\p{L}.*)$/u;
/** `signed for the bank`: what was signed, is not said. */
const DONE_FOR = /^(\p{Ll}+ed (?:for|in|on|at|to|with|by|from|about)\b.*)$/u;

/** A year of the time that a row tells of: whoever held something before Ada may have held it earlier as well. */
function timeIn({ answer }: Turn, asking: string): string {
  const passage = answer.kind === 'found' && TIME_ASKED.test(asking) ? answer.citations[0].passage : null;
  const from = Number.parseInt(passage?.validFrom ?? '', 10);
  if (Number.isNaN(from)) return '';
  const until = Number.parseInt(passage?.validUntil ?? '', 10);
  // Whoever begins in a year shares it with another.
  return ` in ${until > from + 1 ? from + 1 : from}`;
}

const TIME_ASKED = /\b(?:when|how long)\b/iu;

/** Whoever is named is not asked for by who came next. */
const BESIDE = /\s(?:right |just |directly )?(?:before|after)\s(?!\d).*$/iu;

/** The answer to `who is the head` stands after the verb of a question, before any other. */
function withSubject(rest: string, subject: string): string {
  const auxiliary = VERB_AHEAD.exec(rest)?.[0];
  return auxiliary === undefined
    ? `${subject} ${rest}`
    : `${auxiliary} ${subject}${rest.slice(auxiliary.length)}`;
}
