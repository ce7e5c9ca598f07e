import { isCountryName } from '../tables/country-names.ts';
import { readDates } from './claim-date.ts';
import { HAS_VERB } from './complete-statement.ts';

/**
 * The sentences that a line of notes may stand for: "third summit: Istanbul, 2010" for "third summit was in Istanbul, in 2010".
 * Empty for what is no such line, or says of a name alone that something was then.
 */
export function labelledStatements(text: string): readonly string[] {
  const { label, value } = LABELLED.exec(text)?.groups ?? {};
  if (label === undefined || value === undefined || HAS_VERB.test(text)) return [];
  if (!/(?:^|\s)\p{L}?\p{Ll}{3,}/u.test(label) || isCountryName(label)) return [];
  const parts = value.split(/,\s+/u).map((part) => (saysDate(part) ? `in ${part}` : part));
  if (saysDate(value.split(/,\s+/u)[0] ?? '')) return [];
  const named = label.replace(/\s\(?((?:19|20)\d\d)\)?$/u, ' in $1');
  if (/^\d+$/u.test(value)) return [`there are ${value} ${named}`, `${named} is ${value}`];
  const be = readDates(text).length > 0 || /^(?:the )?\p{L}+(?:st|nd|rd|th)\b/iu.test(label) ? 'was' : 'is';
  return [`${named} ${be} in ${parts.join(' ')}`, `${named} ${be} ${parts.join(' ')}`];
}

const LABELLED = /^(?<label>[^:–—]{3,40}?)(?::|\s[-–—])\s+(?<value>[\p{Lu}\d][^:;]{1,60}?)[.!]*$/u;

function saysDate(text: string): boolean {
  return readDates(text).some(({ start }) => start === 0);
}
