import { MONTH } from '../corpus/months.ts';
import { FOREIGN_ASKING } from './languages/asking-words.ts';
import { simplifyChinese } from './languages/simplify-chinese.ts';
import {
  CHINESE_PLACE,
  FOREIGN_DATE,
  FOREIGN_DURATION,
  FOREIGN_NUMBER,
  FOREIGN_REASON,
} from './languages/value-words.ts';
import { NUMBER_WORD } from './number-words.ts';
import { AUXILIARY, QUESTION_WORD } from './question-words.ts';
import { remember } from './remember.ts';

export const ANSWER_TYPES = [
  'person',
  'place',
  'date',
  'duration',
  'number',
  'yes-no',
  'reason',
  'manner',
  'definition',
  'thing',
] as const;

/** What kind of thing a question asks for. */
export type AnswerType = (typeof ANSWER_TYPES)[number];

const YES_NO = new RegExp(
  String.raw`^(?:${AUXILIARY}|am|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't)\b`,
  'iu',
);

/** Politeness and thinking aloud before the question itself. */
const PREAMBLE =
  /^[^\p{L}\p{N}]*(?:(?:please|hi|hello|hey|ok|okay|so|and|but|well)\b[^\p{L}\p{N}]*)*(?:(?:can|could|would|will) you (?:please |kindly )?(?:tell|show|remind|explain to|give) (?:me|us) |do you (?:happen to )?know |i (?:want|would like|need|wonder|wanted|'d like)(?: to know)? |tell me |(?:please |just )?(?:explain|say) )?/iu;

/** "Whats", "whos": the apostrophe is lost in a chat. */
const CONTRACTED = /\b(wh(?:at|o|ere|en|y)|how)s\b/giu;

/** "When he moved to New York, who hired him?" asks who. */
const SUBORDINATE = new RegExp(
  String.raw`^(?:when|where|while|after|before|as|if|although|because)\b[^,?]*,\s+(?=.*\b${QUESTION_WORD}\b)`,
  'iu',
);

/**
 * The pattern that fits earliest decides, because what follows the question word only says more of it:
 * "Who hired him when he moved?" asks who. Of those that fit at the same place the more special stand first.
 */
const PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  asking(
    'duration',
    /\bhow long\b(?! (?:is|was|are|were) (?:the|a) (?:river|road|bridge|wall|border|coast|text|list|document))|\b(?:for )?how many (?:years|months|days|weeks|hours|minutes|decades|centuries)\b|\bwhat (?:(?:is|was) the )?(?:length|duration|period) of\b/,
  ),
  asking(
    'number',
    /\bhow (?:many|much|old|tall|big|large|far|high|deep|fast|often|wide|heavy|hot|cold|close)\b|\b(?:what|which)(?:'s| is| was| were| are)? ?(?:the |an? )?(?:\w+ ){0,2}(?:number|percentage|percent|proportion|amount|population|total|share of|price|cost|height|rate|distance|weight|count|salary|budget|speed|temperature|altitude|elevation)\b|\bnumber of\b/,
  ),
  asking(
    'date',
    /\bwhen\b|\b(?:(?:since|in|on|during|by|from|until) )?(?:what|which)(?:'s| is| was| are| were)? ?(?:the )?(?:\w+ )?(?:year|date|day|month|century|decade|era|period|season)s?\b(?! of (?:birth )?the week)|\b(?:at )?what time\b|\bsince when\b|\bbirthday\b|\bdate of\b/,
  ),
  asking(
    'person',
    /\bwho(?!le)\b|\bwhom\b|\bwhose\b|\b(?:what|which)(?:'s| is| was| were| are)? ?(?:the )?(?:\w+ ){0,2}(?:person|man|woman|king|queen|emperor|leader|author|artist|actor|actress|singer|scientist|minister|player|coach|composer|writer|diplomat|ambassador|politician)\b|\b(?:what|which) (?:\w+ ){0,2}(?:president|director|general|secretary general)\b|\bname of the (?:person|man|woman|president|author|director|head|secretary)\b/,
  ),
  asking(
    'place',
    /\bwhere\b|\b(?:in |at |from |to )?(?:what|which)(?:'s| is| was| were| are)? ?(?:the )?(?:\w+ )?(?:place|city|cities|country|countries|state|town|region|continent|location|island|river|street|province|county|nation|capital|venue|building|borough|neighborhood|district|ocean|sea|lake|mountain)\b/,
  ),
  asking(
    'reason',
    /\bwhy\b|\bhow come\b|\b(?:for )?(?:what|which)(?:'s| is| was| were| are)? ?(?:the )?(?:\w+ )?(?:reason|purpose|cause|motive|aim|goal)s?\b|\bwhat (?:caused|causes|led to|leads to|made)\b/,
  ),
  asking(
    'definition',
    /^(?:what|who)(?:'s| is| are| was| were) (?:a |an |the )?[\w\s-]{1,40}\?*$|\bwhat does\b.*\b(?:mean|stand for)\b|\bdefine\b|\bdefinition of\b|\bmeaning of\b/,
  ),
  asking('manner', /\bhow\b/),
  ['thing', /\b(?:what|which)\b/iu],
];

/** In English, and in the other languages. */
function asking(type: keyof typeof FOREIGN_ASKING, { source }: RegExp): readonly [AnswerType, RegExp] {
  return [type, new RegExp(`${source}|${FOREIGN_ASKING[type]}`, 'iu')];
}

/** The same patterns at the beginning of a text only: most questions begin with the word that asks, and need no search. */
const FIRST = PATTERNS.map(([type, { source, flags }]) => ({
  type,
  pattern: new RegExp(source, `${flags}y`),
}));

/** Reads from the words of a question what kind of thing would answer it. */
export function answerType(question: string): AnswerType {
  const text = simplifyChinese(question)
    .replace(CONTRACTED, "$1's")
    .replace(PREAMBLE, '')
    .trim()
    .replace(SUBORDINATE, '');
  if (YES_NO.test(text)) return 'yes-no';
  const first = FIRST.find(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
  if (first !== undefined) return first.type;
  let type: AnswerType = 'thing';
  let earliest = Number.POSITIVE_INFINITY;
  for (const [candidate, pattern] of PATTERNS) {
    const place = text.search(pattern);
    if (place < 0 || place >= earliest) continue;
    type = candidate;
    earliest = place;
  }
  return type;
}

/** Dates as texts write them: days, months with a year, years, decades, centuries. */
export const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},?(?: \\d{3,4})?|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? ?\\d{4})?|\\b${MONTH},? \\d{4}|\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b|\\b(?:1[0-9]|20)\\d{2}s?\\b|\\b\\d{1,2}(?:st|nd|rd|th) century|\\b\\d+ (?:BC|AD|BCE|CE)\\b`,
  'gu',
);

const COUNT_WORD = `(?:${NUMBER_WORD}|half|several|once|twice)`;

/** Numbers in digits or words, with what counts them; none in "&#39;". */
export const NUMBER = new RegExp(
  `(?:[$€£¥]\\s?)?(?<!&#)\\b\\d+(?:[.,]\\d+)*(?:\\s?(?:%|percent|per cent|million|billion|trillion|thousand|hundred))*|\\b${COUNT_WORD}(?:[ -]${COUNT_WORD})*\\b`,
  'giu',
);

/** Words that begin a sentence with a capital letter without being names. */
const OPENING =
  '(?:The|An?|In|On|At|It|He|She|They|We|I|You|This|These|Those|That|There|Here|As|For|After|Before|By|From|With|Of|To|However|Its|His|Her|Their|My|Our|Your|When|While|Since|During|Although|Both|Each|Some|Many|Most|All|Also|But|And|So|If|One|No|Not|What|Who|Which|Where|How|Why|Let)';

/** "I've" and "Doesn't" are no names, nor is "It's". */
const SHORTENED = String.raw`\p{L}*['’](?:t|re|ve|ll|m)(?![\p{L}'’])`;

/** Matches a small word that names have within; a source, to build patterns of. */
export const PARTICLE = '(?:of|the|and|for|de|la|von|van|bin|al|du|des|del)';

/** Runs of capitalised words, with small words between them as names have. */
export const NAME = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?!${OPENING}(?:['’][sd])?\\b(?!['’.-]\\p{L})|${SHORTENED})\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*(?:\\s+(?:${PARTICLE}\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*)*`,
  'gu',
);

const REASON =
  /\b(?:because|due to|owing to|since|so that|in order to|to (?!the|a|an)\p{L}+|for the purpose|aims?|as a result|therefore|thus|caused|led to|reason)\b/iu;
/** A number of years, days and the like, and whatever kind of them: "12 working days". */
export const DURATION = new RegExp(
  `\\b(?:\\d+|${COUNT_WORD})(?:[ -]\\p{Ll}+(?:ing|ar|ss))?[ -](?:years?|months?|days?|weeks?|hours?|minutes?|decades?|centuries)\\b`,
  'iu',
);

/** Chinese writes names like any other word. */
const CAPITALLESS = /\p{Script=Han}{2}/u;

/** In Russian and Turkish a sentence begins with any of thousands of words: a single one there is no name. */
const FOREIGN_OPENING = /^[^\p{L}]*\p{Lu}[\p{L}\p{M}]*(?=[^\p{L}\p{M}'’.-]+(?!\p{Lu}))/u;
const FOREIGN_LETTER = /[\p{Script=Cyrillic}ğışİ]/u;

/** Makes what finds all matches of a pattern, in lower case; kept, because sentences are looked at again and again. */
function makeFinder(pattern: RegExp): (sentence: string) => readonly string[] {
  return remember((sentence) => (sentence.match(pattern) ?? []).map((found) => found.toLowerCase()), {
    longest: SENTENCE_LIMIT,
  });
}

/** Makes the test whether any of some patterns fits a sentence; kept for the same reason. */
function makeTest(...patterns: readonly RegExp[]): (sentence: string) => boolean {
  return remember((sentence) => patterns.some((pattern) => pattern.test(sentence)), {
    longest: SENTENCE_LIMIT,
  });
}

/** Nearly every sentence is shorter. */
const SENTENCE_LIMIT = 1000;

const datesIn = makeFinder(DATE);
const foreignDatesIn = makeFinder(FOREIGN_DATE);
const numbersIn = makeFinder(NUMBER);
const anyNamesIn = makeFinder(NAME);
const namesIn = (sentence: string) =>
  anyNamesIn(FOREIGN_LETTER.test(sentence) ? sentence.replace(FOREIGN_OPENING, '') : sentence);

const saysNumber = makeTest(FOREIGN_NUMBER);
const saysDuration = makeTest(DURATION, FOREIGN_DURATION);
const saysReason = makeTest(REASON, FOREIGN_REASON);

/** True where a sentence holds something that the question did not name and that could answer it. */
export function holdsType(type: AnswerType, sentence: string, question: string): boolean {
  switch (type) {
    case 'date':
      return hasNew(datesIn(sentence), question) || hasNew(foreignDatesIn(sentence), question);
    case 'number':
      return hasNew(numbersIn(sentence), question) || saysNumber(sentence);
    case 'duration':
      return saysDuration(sentence);
    case 'person':
      return hasNew(namesIn(sentence), question) || CAPITALLESS.test(sentence);
    case 'place':
      return hasNew(namesIn(sentence), question) || CHINESE_PLACE.test(sentence);
    case 'reason':
      return saysReason(sentence);
    default:
      return true;
  }
}

function hasNew(found: readonly string[], question: string): boolean {
  if (found.length === 0) return false;
  const asked = question.toLowerCase();
  return found.some((text) => !asked.includes(text));
}
