import { NUMBER_WORD } from '../../search/number-words.ts';
import { PAST } from '../grammar/verbs.ts';
import { findCountries, isCountryName } from '../tables/country-names.ts';
import { isNewTo, newNames, newPeople } from './new-names.ts';
import type { Reading } from './reading.ts';

const PERSON =
  'person|man|woman|ambassador|envoy|diplomat|official|minister|delegate|speaker|interpreter|expert|author|architect|artist|wife|husband|consul|journalist|reporter|historian|translator|politician|spokes\\p{L}+';
const OFFICE = 'president|director|secretary|general|head|chief|deputy';
const WORDS_BETWEEN = "(?:[\\p{L}'’-]+ ){0,3}";

/** Asks for a person, whom no state and no body is. */
const ASKS_PERSON = new RegExp(
  `\\bwho(?:['’]s| is| was| were| will be| became)(?: [\\p{L}'’-]+){1,5}? (?:${PERSON})s?\\b|\\bnames? of (?:the |its |their |his |her )?${WORDS_BETWEEN}(?:${PERSON}|${OFFICE})\\b`,
  'iu',
);

/** Asks who somebody was, or did something: nothing but a name tells. "Who may join?" is answered without one. */
const ASKS_NAME = new RegExp(
  `\\bwho(?:['’]s| is| will be| (?!(?:were|had|did)\\b)${PAST})\\b(?! (?:that|this|it|right|responsible|allowed|entitled|permitted|able|eligible|free|present|invited|meant|to)\\b)`,
  'iu',
);

/** Many together, or a body, who do something without being named. */
const GROUP =
  /\b(?:members|states|countries|governments|ministers|officials|leaders|experts|scholars|participants|committee|council|group|institutes?|ministry|assembly)\b/giu;

/** Where sources differ about who somebody was, what each of them says is what is known, unless the name is asked for. */
const DIFFER = /\b(?:differ|disagree)\b/iu;

/** True where the name of a person is asked for and the passage names nobody that the question does not. */
export function namesNoPerson(reading: Reading): boolean {
  const { query, text } = reading;
  if (!ASKS_PERSON.test(query.question)) return false;
  const names =
    DIFFER.test(text) && !/\bnames?\b/iu.test(query.question) ? newNames(reading) : newPeople(reading);
  return names.every(isCountryName);
}

/** True where it is asked who did something, and the passage names nobody, no country and no body that the question does not. */
export function namesNobody(reading: Reading): boolean {
  const { query, choice, text } = reading;
  if (ASKS_PERSON.test(query.question) || !ASKS_NAME.test(query.question)) return false;
  const isNew = isNewTo(query.text);
  const doers = findCountries(text).filter(({ start }) => !PLACED.test(text.slice(0, start)));
  if (doers.some(({ name }) => isNew(name)) || hasNewGroup(choice.text, isNew)) return false;
  return newNames(reading).every(isCountryName);
}

/** A country behind this says where something was. */
const PLACED = /\b(?:in|at|near) (?:\p{Lu}[\p{L}'’-]*,? )*$/u;

function hasNewGroup(sentence: string, isNew: (name: string) => boolean): boolean {
  return [...sentence.matchAll(GROUP)].some(
    ({ 0: group, index }) => !BESIDE.test(sentence.slice(0, index)) && isNew(group),
  );
}

/** Behind this stand those who were there. */
const BESIDE = new RegExp(`\\bwith [^,;:]{0,60}?(?:\\p{N}+|${NUMBER_WORD}) (?:[\\p{L}-]+ )?$`, 'iu');
