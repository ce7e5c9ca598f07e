/** What kind of thing a question asks for. */
export type AnswerType =
  | 'person'
  | 'place'
  | 'date'
  | 'duration'
  | 'number'
  | 'yes-no'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'thing';

const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't)\b/iu;

/** The first pattern that fits decides, so the more special ones stand first. */
const PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'duration',
    /\bhow long\b|\bfor how (?:long|many (?:years|months|days|weeks|hours))\b|\bwhat (?:length|duration|period) of\b/iu,
  ],
  [
    'number',
    /\bhow (?:many|much|old|tall|big|large|far|high|deep|fast|often|wide|heavy|hot|cold)\b|\b(?:what|which) (?:is|was|were|are)? ?(?:the )?(?:number|percentage|percent|proportion|amount|population|total|share|size|price|cost|height|age|rate|distance|weight|count)\b|\bnumber of\b.*\?/iu,
  ],
  [
    'date',
    /\bwhen\b|\b(?:what|which|in what|on what|during what) (?:\w+ )?(?:year|date|day|month|century|decade|era|time|period|season)s?\b|\bsince when\b|\bwhat were the dates?\b|\bbirthday\b/iu,
  ],
  [
    'person',
    /\bwho\b|\bwhom\b|\bwhose\b|\b(?:what|which) (?:\w+ ){0,2}(?:person|man|woman|president|king|queen|leader|author|artist|actor|actress|singer|scientist|minister|director|general|player|coach|composer|writer|diplomat|ambassador|secretary general)\b|\bname of the (?:person|man|woman|president|author|director|head|secretary)\b/iu,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which|in what|in which) (?:\w+ )?(?:place|city|country|countries|state|town|region|continent|location|island|river|street|province|county|nation|capital|venue|building)\b/iu,
  ],
  [
    'reason',
    /\bwhy\b|\bhow come\b|\b(?:what|for what|which) (?:is|was|were|are)? ?(?:the )?(?:reason|purpose|cause|motive|aim|goal)s?\b|\bwhat (?:caused|causes|led to|leads to|made)\b/iu,
  ],
  [
    'definition',
    /^\W*(?:what|who)(?:'s| is| are| was| were) (?:a |an |the )?[\w\s-]{1,40}\?*$|\bwhat does\b.*\b(?:mean|stand for)\b|\bdefine\b|\bdefinition of\b|\bmeaning of\b/iu,
  ],
  ['manner', /\bhow\b/iu],
];

/** Reads from the words of a question what kind of thing would answer it. */
export function answerType(question: string): AnswerType {
  const text = question.trim();
  const wh = PATTERNS.find(([, pattern]) => pattern.test(text));
  if (AUXILIARY.test(text) && (wh === undefined || wh[0] !== 'definition')) return 'yes-no';
  if (wh === undefined) return 'thing';
  return wh[0];
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Dates as texts write them: days, months with a year, years, decades, centuries. */
export const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},?(?: \\d{3,4})?|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|\\b${MONTH},? \\d{4}|\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b|\\b(?:1[0-9]|20)\\d{2}s?\\b|\\b\\d{1,2}(?:st|nd|rd|th) century|\\b\\d+ (?:BC|AD|BCE|CE)\\b`,
  'gu',
);

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|dozen|several|once|twice';

/** Numbers in digits or words, with what counts them. */
export const NUMBER = new RegExp(
  `(?:[$€£¥]\\s?)?\\b\\d+(?:[.,]\\d+)*(?:\\s?(?:%|percent|per cent|million|billion|trillion|thousand|hundred))*|\\b(?:${NUMBER_WORD})(?:[ -](?:${NUMBER_WORD}))*\\b`,
  'giu',
);

/** Runs of capitalised words, with small words between them as names have. */
export const NAME =
  /\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:\s+(?:(?:of|the|and|for|de|la|von|van|bin|al|du|des|del)\s+){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)*/gu;

const REASON =
  /\b(?:because|due to|owing to|since|so that|in order to|to (?!the|a|an)\p{L}+|for the purpose|aims?|as a result|therefore|thus|caused|led to|reason)\b/iu;
const DURATION = new RegExp(
  `\\b(?:\\d+|${NUMBER_WORD})[ -](?:years?|months?|days?|weeks?|hours?|minutes?|decades?|centuries)\\b`,
  'iu',
);

/** True where a sentence holds something that the question did not name and that could answer it. */
export function holdsType(type: AnswerType, sentence: string, question: string): boolean {
  switch (type) {
    case 'date':
      return hasNew(sentence, DATE, question);
    case 'number':
      return hasNew(sentence, NUMBER, question);
    case 'duration':
      return DURATION.test(sentence);
    case 'person':
    case 'place':
      return hasNew(dropFirstWord(sentence), NAME, question);
    case 'reason':
      return REASON.test(sentence);
    default:
      return true;
  }
}

function hasNew(sentence: string, pattern: RegExp, question: string): boolean {
  const asked = question.toLowerCase();
  return sentence.matchAll(pattern).some(([found]) => !asked.includes(found.toLowerCase()));
}

/** A sentence begins with a capital letter whatever its first word is. */
function dropFirstWord(sentence: string): string {
  return /^(?:the|a|an|in|on|at|it|he|she|they|this|these|that|as|for|after|by|from|with|however|its|his|her)\b/iu.test(
    sentence,
  )
    ? sentence.replace(/^\S+\s*/u, '')
    : sentence;
}
