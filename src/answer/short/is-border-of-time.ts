import { DATE } from '../../search/answer-type.ts';
import type { ShortReading } from './read-sentence.ts';

const TO_DATE = new RegExp(
  `^(?: ?[-–—] ?| to | until | till | through | and )(?:about |around |early |late )?(?:${DATE.source}|\\d)`,
  'u',
);
const FROM_DATE = new RegExp(
  `(?:${DATE.source}|\\d)(?: ?[-–—] ?| to | until | till | through )(?:about |around |early |late )?$`,
  'u',
);

/** The first day of some: "24-25 November". */
const DAYS = /\b\d{1,2}(?: ?[-–] ?| and | to )$/u;

const ASKS_END =
  /\b(?:until|till|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|leave|left|clos(?:e|es|ed|ing)|finish(?:es|ed|ing)?|last(?:ed)?|expire[sd]?|over)\b/iu;
const ASKS_BEGINNING =
  /\b(?:since|begin|began|begun|start(?:s|ed|ing)?|from|open(?:s|ed)?|became|become|join(?:s|ed)?|first)\b/iu;

/** True where the date is one end of a time, or a border, and the question does not ask for that end. */
export function isBorderOfTime({ query, text, words, first, last }: ShortReading): boolean {
  if (query.type !== 'date') return false;
  const before = text.slice(0, words[first]?.start ?? 0).replace(DAYS, '');
  const behind = text.slice(words[last]?.end ?? 0);
  const [asksEnd, asksBeginning] = [ASKS_END.test(query.text), ASKS_BEGINNING.test(query.text)];
  if (/^[-–—]\d/u.test(behind)) return true;
  if (TO_DATE.test(behind)) return asksEnd || !asksBeginning;
  if (FROM_DATE.test(before)) return !asksEnd;
  if (/\b(?:since|from) (?:the )?$/iu.test(before)) return asksEnd && !asksBeginning;
  if (/\b(?:until|till) (?:the )?$/iu.test(before)) return !asksEnd;
  return /\b(?:before|after|between|than) (?:the )?$/iu.test(before);
}
