import { isCountryName } from '../tables/country-names.ts';
import { newNames, newPeople } from './new-names.ts';
import type { Reading } from './reading.ts';

const AUXILIARY = 'do|does|did|is|are|was|were|has|have|had|the';
const BODY = 'institutes?|institutions?|universit(?:y|ies)|compan(?:y|ies)|firms?|ngos?|banks?|newspapers?';
const PEOPLE = 'ministers?|leaders?|experts?|persons?|diplomats?|politicians?|presidents?|scholars?';
const PERSON =
  'minister|leader|expert|diplomat|politician|president|scholar|official|journalist|reporter|researcher|historian|ambassador|professor|judge|consul|envoy|author|writer|analyst|statesman|delegate';
/** Asks for one person, not for a meeting or the like of theirs. */
const ASKS_ONE = new RegExp(
  `\\b(?:which|what) (?:(?!(?:${AUXILIARY}|of|in|to|and|about)\\b)[\\p{L}-]+ ){0,3}?(?:${PERSON})(?![\\p{L}'’])(?! (?:meetings?|forums?|groups?|conferences?|sessions?|gatherings?|events?|councils?)\\b)`,
  'iu',
);
/** Asks for some of those that have names of their own. */
const ASKS_WHICH = new RegExp(
  `\\b(?:which|what) (?:(?!(?:${AUXILIARY})\\b)[\\p{L}-]+ )?(?:(?<body>${BODY})|(?:${PEOPLE}))\\b`,
  'iu',
);

/** True where it is asked which bodies or people, and the passage names none. */
export function namesNoneOfThem(reading: Reading): boolean {
  if (ASKS_ONE.test(reading.query.question)) return newPeople(reading).length === 0;
  const asked = ASKS_WHICH.exec(reading.query.question);
  if (asked === null) return false;
  const names = newNames(reading);
  const body = asked.groups?.['body']?.toLowerCase();
  if (body === undefined) return names.length === 0;
  const one = body.replace(/ies$/u, 'y').replace(/s$/u, '');
  const called = new RegExp(`\\p{Lu}\\S* ${one.charAt(0).toUpperCase()}${one.slice(1)}s?\\b`, 'u');
  return names.every(isCountryName) && !called.test(reading.choice.match.analysed.passage.text);
}
