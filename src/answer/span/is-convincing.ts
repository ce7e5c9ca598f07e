import { yearsIn } from '../../search/analysed-passage.ts';
import { type AnswerType, DATE, NUMBER, PARTICLE } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import { type Token, tokenize } from '../../search/tokenize.ts';
import { countedWords } from '../doubts/counted-words.ts';
import { asksWithinYears } from './choose-span.ts';
import type { SpanChoice } from './span-choice.ts';

/**
 * From how much sureness on a short answer may be shown by itself: a bad one is worse than none. Measured on
 * articles that no weight was fitted on. Types that are not named are answered by a sentence, not by a few of its words.
 */
const BARS: Partial<Record<AnswerType, number>> = {
  date: 0.5,
  number: 0.6,
  duration: 0.6,
  person: 0.6,
  place: 0.6,
  thing: 0.7,
};

/** A name and nothing else: "the Republic of Korea", "Almaty, Kazakhstan". */
const ONLY_NAMES = new RegExp(
  String.raw`^(?:the |The )?\p{Lu}[^\s,]*(?:,? (?:${PARTICLE} ){0,2}\p{Lu}[^\s,]*)*$`,
  'u',
);

/** "What did they say?" and "what has it achieved" are answered by a clause; keywords say what they are about, not what is asked for. */
const ASKS_FOR_THING =
  /\b(?:what|which|whose)\b(?! (?:do|does|did|can|could|will|would|has|have|had|about)\b)/iu;

/** True where the engine is sure of the short answer, and it is the kind of thing asked for. */
export function isConvincing(
  query: Query,
  { text, sureness }: Pick<SpanChoice, 'text' | 'sureness'>,
  sentence: string,
  least = BARS[query.type] ?? Number.POSITIVE_INFINITY,
): boolean {
  if (sureness < least) return false;
  if (query.type === 'person' && isRole(text, sentence)) return false;
  // "Two years ago" something happened, and did not last for them.
  if (query.type === 'duration' && sentence.includes(`${text} ago`) && !/\bago\b/iu.test(query.text))
    return false;
  return isKind(query, text) && !(query.type === 'number' && countsAnother(query.text, text, sentence));
}

/** Somebody served "as Executive Director": that says what, not who. */
function isRole(span: string, sentence: string): boolean {
  const before = sentence.split(span).slice(0, -1);
  return before.length > 0 && before.every((text) => SERVED_AS.test(text));
}

const SERVED_AS = /(?<!\b(?:such|known|just|well|far|long|soon) )\bas (?:the |an? )?$/iu;

/** In "28 members, ten observers" only one of the numbers is how many observers there are. */
function countsAnother(question: string, span: string, sentence: string): boolean {
  const counted = countedWords(question);
  const isCounted = ({ text }: Token) => counted.some((word) => isFormOf(text.toLowerCase(), word));
  if (!tokenize(sentence).some(isCounted)) return false;
  return !sentence.matchAll(NUMBER).some(({ 0: number, index }) => {
    const before = tokenize(sentence.slice(0, index)).slice(-COUNTED_BEFORE);
    const behind = tokenize(sentence.slice(index + number.length).split(/[,;.]/u)[0] ?? '');
    return span.includes(number) && [...before, ...behind.slice(0, COUNTED_BEHIND)].some(isCounted);
  });
}

/** Tokens between what is counted and its number: "the number of members rose to 22", "ten specific measures". */
const COUNTED_BEFORE = 4;
const COUNTED_BEHIND = 3;

function isFormOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length <= 1;
}

function isKind(query: Query, span: string): boolean {
  const date = span.match(DATE);
  switch (query.type) {
    case 'date':
      return date !== null && !isOfOtherYear(query, span);
    case 'number':
    case 'duration':
      return span.match(NUMBER) !== null && date?.[0] !== span;
    case 'person':
    case 'place':
      return ONLY_NAMES.test(span) && date === null && !isOneOfSeveral(query, span);
    default:
      return ASKS_FOR_THING.test(query.text) && !isOneOfSeveral(query, span) && date?.[0] !== span;
  }
}

function isOfOtherYear(query: Query, span: string): boolean {
  const years = asksWithinYears(query) ? yearsIn(span) : [];
  return years.length > 0 && !years.some((year) => query.years.includes(year));
}

/** One name is not an answer to "Which countries …" or "Who are …". */
function isOneOfSeveral({ text }: Query, span: string): boolean {
  return ASKS_FOR_SEVERAL.test(text) && !/,| and /u.test(span);
}

/** A plural right after the question word, or after a word that does not go without a noun. */
const ASKS_FOR_SEVERAL =
  /\bwho (?:are|were)\b|\b(?:what|which)(?: (?:are|were)(?: the)?)?(?: (?:member|observer|partner|main|new|other|two|three|four|five|\p{L}+(?:al|ic|ive|an)))?(?! (?:is|was|has|does)\b) (?:people|\p{L}+[^\P{L}isu]s)\b/iu;
