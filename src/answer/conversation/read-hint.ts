import { isSmallTalk } from '../normalise-question.ts';
import { eventIn } from './event-in.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { replaceSlot } from './replace-slot.ts';
import { IN_NOW } from './replace-time.ts';
import { singular } from './singular.ts';
import { subjectNamed } from './subject-named.ts';
import { topicOf } from './topic.ts';
import { contentWords, isSentence } from './word-kinds.ts';

/** A question with more words than this says itself what it is about. */
const FEW_WORDS = 2;
/** As many say who was there, and still not where. */
const MORE_WORDS = 4;

/** `how many countries took part`: in what, waits to be said. */
const ATTENDED =
  /\b(?:t(?:ook|ake|aken|aking) part|participated?|attend(?:ed)?|(?:was|were) (?:present|represented|invited))$/iu;

/** People come to an event, and not to whoever was asked about last. */
const COMES = /\b(?:came|come|went|go|attended|attend|spoke|represented)\b/iu;

/** Spoken to the bot, not about anything. */
const TO_THE_BOT = /\b(?:i|me|my|you|your|yours)\b/iu;

/** `what is CICA`: a name that is asked about needs nothing else. */
const ABOUT_A_NAME = /^(?:what|who)(?:'s| is| are| was| were) (?!the\b|its\b|their\b)/iu;

/** `is it an observer too` behind `which bodies are observers`: the same words again explain nothing. */
function addsNothing(topic: string, words: readonly string[]): boolean {
  const said = new Set(words.map(fold));
  return contentWords(topic).every((word) => said.has(fold(word)));
}

function fold(word: string): string {
  return (singular(word) ?? word).toLowerCase();
}

/** A preposition that waits for its noun. */
const DANGLING = /\b(?:before|after|for|with|about|in|at|of)$/iu;

/** Nothing here is known of keywords in another language. */
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** `the theme of the fair`, `who attended, the fair`. */
export function askedOf(asked: string, topic: string): string {
  if (!isSentence(asked)) return `${asked} of ${topic}`;
  return `${asked}${DANGLING.test(asked) ? '' : ','} ${topic}`;
}

/** `what was the theme`, `who attended`: too few words to say of what. Only a hint, never sure. */
export function readHint(asked: string, context: Context): FollowUp | null {
  const { previous, names } = context;
  const words = contentWords(asked);
  const enough = ATTENDED.test(asked) ? MORE_WORDS : FEW_WORDS;
  if (words.length === 0 || words.length > enough || TO_THE_BOT.test(asked)) return null;
  const isKeyword = !isSentence(asked);
  if (isKeyword && (isSmallTalk(asked) || !LATIN.test(asked))) return null;
  if (ABOUT_A_NAME.test(asked) || (!isKeyword && IN_NOW.test(asked))) return null;
  if (isKeyword && names.has(asked.toLowerCase()))
    return understood(replaceSlot(previous, asked, context), 'fragment');
  const event = COMES.test(asked) ? eventIn(context) : null;
  const topic = event ?? subjectNamed(previous, names) ?? topicOf(previous, context, { except: asked });
  return topic === null || addsNothing(topic, words) ? null : understood(askedOf(asked, topic), 'hint');
}
