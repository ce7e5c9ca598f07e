import { holdsType } from '../../search/answer-type.ts';
import type { Reading } from './reading.ts';

/** A kind of thing that only some passages give: what asks for it, and what gives it. */
interface Measure {
  readonly asked: RegExp;
  readonly given: RegExp;
  /** What the sentence itself gives, where what stands beside it may be of another thing. */
  readonly giving?: RegExp;
}

const SOME = String.raw`(?:\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million))[ -]?`;
const LENGTHS = String.raw`[ckm]?m|ft|in|\p{L}*met(?:re|er)s?|feet|foot|miles?|inch(?:es)?|yards?|stor(?:e?y|eys|ies)|floors?`;

/** A number with a unit of length, or with a part of a building. */
const LENGTH = new RegExp(`${SOME}(?:${LENGTHS})(?!\\p{L})|\\d ?["'’”]`, 'iu');

/** A number with a unit of length, weight, speed or time, or with a part of a building or a book. */
const SIZE = new RegExp(
  String.raw`${SOME}(?:${LENGTHS}|kg|kilos?|g|t|lbs?|mph|km\/h|°|%|tons?|tonnes?|\p{L}*grams?|pounds?|pages?|degrees|light|years?|months?|weeks?|days?|hours?|minutes?)(?!\p{L})`,
  'iu',
);

const MEASURES: readonly Measure[] = [
  {
    asked:
      /\bhow much\b[^?]{0,200}\b(?:costs?|pays?|paid|price|spend|spent|earns?|worth|salary|salaries|charges?|money|budget)\b|\bhow much (?:is|are) (?!\p{L}+(?:ed|en)\b|(?:of|left|known|there|too|enough|lost|made|told|said)\b)|\bhow much (?:was|were) (?:an?|the|it|they|one)\b|\bhow many (?:dollars|euros|pounds)\b|\bwhat do(?:es)? [^?]{1,100} cost\b(?! of\b)(?<!\b(?:the|at|any) cost)|\bwhat (?:is|was|were|are) (?:the |[\p{L}'’]+s |its )?(?:\w+ )?(?:price|salary|salaries|cost|wage|fee|budget)s?\b|\b(?:size|amount|sum|total) of [^?]{0,60}\b(?:budget|contributions?|donations?|salar(?:y|ies))\b/iu,
    given:
      /[$€£¥₸₽₹]|\b(?:dollars?|euros?|pounds|tenge|rou?bles?|yuan|rupees?|yen|lira|francs?|USD|EUR|GBP|cents|free of charge|for free|bucks|salar(?:y|ies)|unpaid|per cent|percent)\b|%|\b\d+\.\d{2}\b|\b(?:costs?|priced?|fees?|charge[sd]?|pays?|paid|sells?|sold|bought|hired|rent(?:ed|s)?) (?:[^.!?\d]{1,40} )?(?!(?:1\d|20)\d{2}\b)\d|\bfor (?!(?:1\d|20)\d{2}\b)\d+ \p{Ll}/iu,
    giving: /\d|free|unpaid|\b(?:half|cents?|pounds?|dollars?|euros?)\b/iu,
  },
  { asked: /\bhow (?:tall|wide)\b/iu, given: LENGTH },
  { asked: /\bhow (?:high|deep|heavy|fast)\b/iu, given: SIZE, giving: SIZE },
  { asked: /\bhow long\b/iu, given: SIZE },
  {
    asked: /\b(?:what|which) (?:year|decade|century)\b/iu,
    given: /\d{3}|\b(?:centur(?:y|ies)|decades?)\b|\d ?(?:BC|AD|BCE|CE)\b/u,
  },
  {
    asked: /\bhow old\b/iu,
    given:
      /\b(?:born|aged?|years?|since|found(?:ed|ing|ation)|establish\p{L}*|created|built|began|dates? (?:from|back))\b/iu,
  },
  {
    asked:
      /\b(?:e-?mail|phone|telephone|fax) (?:address|numbers?)\b|\bwhat(?:['’]?s| is| are) (?:(?:the|your|its|their|\p{L}+['’]s) )?(?:e-?mail|phone|telephone|fax)\b(?! \p{L})/iu,
    given: /@|(?<!\p{L})(?:e-?mails?|phone|telephone|fax)(?!\p{L})|\+\d|\b\d{3,}[ -]\d{3}/iu,
  },
  {
    asked:
      /\b(?:at|by) what (?:time|hour)\b|\bwhat time (?:of day|did|does|do|is|was|will)\b|\btime of day\b|\bo'clock\b/iu,
    given:
      /\d[.:]\d{2}|\d ?[ap]\.?m\b|\b(?:from|between) \d{1,2} (?:to|till|until|and) \d{1,2}(?= (?:and|or|on|but|every|each|daily|in)\b|[,.;)]|$)|\b(?:o'clock|noon|midnight|morning|afternoon|evening|hours?)\b/iu,
  },
  {
    asked: /\b(?:which|what|exact) (?:\p{L}+ )?day\b(?! of the week)|\bexact date\b/iu,
    given:
      /\b\d{1,2}(?:st|nd|rd|th)?(?:-\d{1,2})? \p{Lu}\p{L}{2,}|\b\p{Lu}\p{L}{2,} \d{1,2}\b|\d{4}-\d{2}-\d{2}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/u,
  },
  {
    asked: /\b(?:what|which) colou?rs?\b/iu,
    given:
      /\b(?:colou?r\p{L}*|black|white|gr[ea]y|red|orange|yellow|green|blue|purple|violet|pink|brown|gold(?:en)?|silver|turquoise|azure)\b/iu,
  },
  {
    asked:
      /\b(?:date|day|year|place|month) of birth\b|\b(?:where|when) (?:was|is|were) (?:\p{L}+ ){1,4}born\b/iu,
    given: /\b(?:born|birth)/iu,
  },
  {
    asked: /\b(?:theme|motto|slogan)\b/iu,
    given:
      /["“«]|\b(?:themes?|mott?oe?s?|slogans?|topics?|subjects?|titled?|called|about|deal(?:s|t)|looked at|focus\p{L}*|agenda|programme|vision)\b/iu,
  },
  {
    asked: /\bhow (?:many times|often)\b/iu,
    given:
      /\b(?:times?|once|twice|thrice|every|each|annual(?:ly)?|years?|yearly|monthly|weekly|daily|always|never|regular(?:ly)?|sessions?|meetings?|first|second|\p{L}+th|\d+th|latest|last)\b/iu,
  },
  { asked: /\bcapitals?(?: city)? of\b/iu, given: /\bcapital/iu },
  {
    asked: /\b(?:average|per capita)\b/iu,
    given: /\b(?:average|mean|median|per (?:capita|head|person))\b/iu,
  },
  {
    asked: /\bthe (?:most|least)\b(?! recent)/iu,
    given:
      /\b(?:most|least|\p{L}{3,}est|worst|best|only|leading|record|main|major|chief|primary|first|top)\b/iu,
  },
];

/** A stretch of time, its length or its ends. */
const STRETCH =
  /\b(?:\p{L}+|\d+)[ -](?:second|minute|hour|day|week|month|year|decade|century|centuries)s?(?:[ -]long)?\b|\b(?:since|until|till|between|from)\b.*\d|\d{4}\s?[-–]\s?\d/iu;

const HOW_LONG = /\bhow (?:long|many)\b/iu;

const LONG = /\bhow long\b/iu;

/** True where money, a size, an age, a stretch of time or the like is asked for and the passage gives none. */
export function asksInVain({ query, choice, text }: Reading): boolean {
  if (query.type === 'yes-no') return false;
  if (query.type === 'duration')
    return (
      HOW_LONG.test(query.text) &&
      !holdsType('duration', text, query.text) &&
      !STRETCH.test(choice.text) &&
      // A bridge is long in metres, a reign in years.
      !(LONG.test(query.text) && SIZE.test(text))
    );
  return MEASURES.some(
    ({ asked, given, giving }) =>
      asked.test(query.text) && !(given.test(text) && (giving === undefined || gives(giving, choice))),
  );
}

/** What a pronoun begins is still of the thing that the sentence names. */
const POINTS_BACK = /^\P{L}*(?:it|they|he|she|this|these)\b/iu;

function gives(giving: RegExp, { text, match }: Reading['choice']): boolean {
  const near = match.analysed.sentences
    .map((sentence) => sentence.text)
    .filter((one) => POINTS_BACK.test(one));
  return [text, ...near].some((one) => giving.test(one));
}
