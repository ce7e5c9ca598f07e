import { NUMBER_WORD } from '../search/number-words.ts';
import { countedIn } from './doubts/counted-words.ts';
import { AT_LEAST, AT_MOST, ROUGHLY } from './grammar/bounds.ts';

/** A number that may count something; not a year. */
const NUMBER = `(?:(?:${ROUGHLY}|${AT_MOST}|${AT_LEAST}|exactly|only|already) )*(?:\\d{1,3}(?!\\d|[-/.:%])|no|(?!one )${NUMBER_WORD}(?:[- ]${NUMBER_WORD})*)`;

/** "Does it have 30 members", "have there been ten fairs", "is it true that it has 30 members". */
const WHETHER = new RegExp(
  `^(\\P{L}*)(?:is it (?:true|right|correct|so) that (?<told>.+?) (?<has>has|have|had)|(?<verb>do|does|did|has|have|had) (?<who>.+?)|(?<be>is|are|was|were) there) (?<number>${NUMBER}) (?<rest>\\p{L}.*)$`,
  'iu',
);

/** "Does it have 30 members" as the question after their number; `null`: no number of anything is asked about. */
export function asHowMany(question: string): string | null {
  const { told, has, verb, who, be, rest = '' } = WHETHER.exec(question)?.groups ?? {};
  const counted = countedIn(rest);
  if (counted === '' || !/(?:s|people|men|women|children)$/iu.test(counted)) return null;
  // "All 28 members" are some that are known.
  if (/\b(?:the|all|its|his|her|their|our|your|these|those|both|each|every|any|other)$/iu.test(who ?? ''))
    return null;
  const behind = rest.slice(counted.length);
  const asked = `How many ${counted}`;
  if (be !== undefined) return `${asked} ${be.toLowerCase()} there${behind}`;
  if (told !== undefined) return `${asked} ${has === 'had' ? 'did' : 'does'} ${told} have${behind}`;
  return verb === undefined ? null : `${asked} ${verb.toLowerCase()} ${who ?? ''}${behind}`;
}
