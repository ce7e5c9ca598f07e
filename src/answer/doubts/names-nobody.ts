import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { PAST } from '../grammar/verbs.ts';
import { peopleIn } from '../people-in.ts';
import { findCountries, isCountryName } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

const PERSON =
  'person|man|woman|ambassador|envoy|diplomat|official|minister|delegate|speaker|interpreter|expert|author|architect|artist|wife|husband|spokes\\p{L}+';
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
  /\b(?:members|states|countries|governments|ministers|officials|leaders|experts|scholars|participants|committee|council|group|institutes?|ministry|assembly)\b/iu;

/** True where somebody's name is asked for and the passage names nobody, no country and no body that the question does not. */
export function namesNobody({ query, choice, text, vocabulary }: Reading): boolean {
  const asksPerson = ASKS_PERSON.test(query.question);
  if (!asksPerson && !ASKS_NAME.test(query.question)) return false;
  const asked = wordsOf(query.text);
  const isNew = (name: string) => wordsOf(name).some((word) => !asked.some((own) => isFormOf(word, own)));
  const { passage, sentences } = choice.match.analysed;
  if (!asksPerson && (findCountries(text).some(({ name }) => isNew(name)) || hasNewGroup(choice.text, asked)))
    return false;
  // A heading begins with a capital letter whatever it says: only two of them make a name.
  const above = passage.headings
    .flatMap((heading) => peopleIn(heading, vocabulary))
    .filter((name) => name.includes(' '));
  const named = [...above, ...sentences.flatMap((sentence) => peopleIn(sentence.text, vocabulary))];
  return !named.some((name) => isNew(name) && !(asksPerson && isCountryName(name)));
}

function hasNewGroup(sentence: string, asked: readonly string[]): boolean {
  const group = GROUP.exec(sentence)?.[0];
  return group !== undefined && !asked.some((own) => isFormOf(foldToken(group), own));
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => foldToken(token.text));
}

/** Words that begin with the same letters are forms of one: "Thai" and "Thailand", "Israel" and "Israeli". */
const SHARED = 4;

function isFormOf(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= SHARED && (one.startsWith(other) || other.startsWith(one));
}
