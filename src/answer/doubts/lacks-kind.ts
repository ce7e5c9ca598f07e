import { MONTH } from '../../corpus/months.ts';
import { findAll } from '../../search/find-all.ts';
import type { Query } from '../../search/parse-query.ts';
import { ORDINAL } from '../grammar/ordinals.ts';
import { ORIGIN } from '../grammar/origin.ts';
import { findCountries } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** A kind of thing that a question asks for by its name, and what in a text can be one. */
interface Kind {
  readonly asked: RegExp;
  /** What the question itself says of it is no answer. */
  readonly given: RegExp | ((text: string, years: Query['years']) => readonly string[]);
}

const DAY = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?(?:[-–]\d{1,2})?(?: of)? ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:[-–]\d{1,2})?)\b(?:,? (?<year>\d{4})\b)?|\b(?<of>\d{4})-\d{2}-\d{2}\b`,
  'giu',
);

/** The days that a text gives; where years are asked of, those that it puts in another year are none. */
function daysIn(text: string, years: Query['years']): readonly string[] {
  return findAll(text, DAY).flatMap(({ 0: day, groups }) => {
    const year = groups?.['year'] ?? groups?.['of'];
    return years.length === 0 || year === undefined || years.includes(year) ? [day] : [];
  });
}

/** As texts name a house: "Expo Center", "Palace of Independence"; the mere word of the question names none. */
const HOUSE =
  /(?:\b\p{Lu}\p{L}+ )?\b(?:cent(?:re|er)|palace|hotel|hall|house|institute|building|universit\p{L}+|academy|museum|library|complex|residence|headquarters|stadium|theat(?:re|er)|office|rooms?|ministry)\b(?: of (?:the )?\p{L}+)?|\b(?:online|video)\b/giu;

const LANGUAGE =
  /\b(?:English|Russian|Chinese|Mandarin|Turkish|Arabic|Kazakh|Tajik|Persian|Farsi|French|German|Hindi|Urdu|Korean|Japanese|Mongolian|Uzbek|Kyrgyz|Turkmen|Azerbaijani|Spanish|Latin|Greek|Hebrew|Italian|Dutch|Portuguese|Thai|Vietnamese|Khmer)\b/gu;

/** Says of what nation somebody is. */
const NATION = new RegExp(`\\b${ORIGIN}\\b`, 'gu');

const PART = `(?:articles?|paragraphs?|sections?|clauses?|rules?|chapters?|pages?|points?)`;

const WHICH = '(?:which|what)';

const KINDS: readonly Kind[] = [
  {
    asked:
      /\b(?:which|what) (?:exact )?day\b(?! of the week)|\bexact (?:day|date)\b|\bon (?:which|what) (?:exact )?date\b/iu,
    given: daysIn,
  },
  { asked: /\b(?:which|what) (?:exact )?month\b/iu, given: new RegExp(`\\b${MONTH}\\b`, 'gu') },
  { asked: /\b(?:which|what) years?\b/iu, given: /\b\d{3,4}\b|\bcentur(?:y|ies)\b/gu },
  { asked: new RegExp(`\\b${WHICH} languages?\\b`, 'iu'), given: LANGUAGE },
  {
    asked: new RegExp(
      String.raw`\b(?:${WHICH} |${WHICH} (?:is|was) the )(?:\p{Ll}+ )?(?:venue|hotel|hall|palace|building|conference cent(?:re|er))\b`,
      'iu',
    ),
    given: HOUSE,
  },
  {
    asked:
      /\b(?:in|on|under|by) (?:which|what) (?:article|paragraph|section|clause|chapter|page)\b|\b(?:which|what) (?:article|paragraph|section|clause|chapter)\b/iu,
    given: new RegExp(
      String.raw`\b${PART} (?:\d+|[IVX]+\b)(?:\(\d+\))*|\b(?:${ORDINAL}|last|final|opening|closing) ${PART}\b`,
      'giu',
    ),
  },
  {
    asked: /\b(?:(?:which|what) nationality|nationality of)\b/iu,
    given: (text) => [...findCountries(text).map(({ name }) => name), ...(text.match(NATION) ?? [])],
  },
  {
    asked: /\b(?:how many|number of) (?:\p{Ll}+ )?votes\b/iu,
    given: /\bvot\p{L}+|\bunanim\p{L}+|\bconsensus\b|\bacclamation\b/giu,
  },
  {
    asked:
      /\bhow (?:can|could|do|may|should) (?:I|we|my|our|somebody|someone|anybody|anyone)\b[^?]*\b(?:join|apply|register|enrol|enroll|sign up|get in)\b/iu,
    given:
      /\b(?:join(?:s|ed|ing)?|appl(?:y|ies|ied|ying|ications?)|invit\p{L}+|regist\p{L}+|admi(?:t|ssion)\p{L}*|open to|accession|members? (?:of|by)|sign(?:s|ed|ing)?)\b/giu,
  },
];

/** True where a thing of some kind is asked for by the name of the kind and the passage has none that the question has not. */
export function lacksKind({ query, text }: Reading): boolean {
  if (query.type === 'yes-no') return false;
  return KINDS.some(({ asked, given }) => {
    if (!asked.test(query.question)) return false;
    const named = find(given, query.text, query.years);
    // Whoever names two asks which of them it is.
    return named.length < 2 && !find(given, text, query.years).some((found) => !named.includes(found));
  });
}

function find(given: Kind['given'], text: string, years: Query['years']): readonly string[] {
  return (typeof given === 'function' ? given(text, years) : (text.match(given) ?? [])).map((found) =>
    found.toLowerCase(),
  );
}
