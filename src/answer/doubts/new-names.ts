import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { TITLE } from '../grammar/titles.ts';
import { peopleIn } from '../people-in.ts';
import { isCountryName } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** The names of people and bodies in the passage and the headings above it that the question does not have. */
export function newNames({ query, choice, vocabulary }: Reading): readonly string[] {
  const { passage, sentences } = choice.match.analysed;
  // A heading begins with a capital letter whatever it says: only two of them make a name.
  const above = passage.headings
    .flatMap((heading) => peopleIn(heading, vocabulary))
    .filter((name) => name.includes(' '));
  const named = [...above, ...sentences.flatMap((sentence) => peopleIn(sentence.text, vocabulary))];
  return named.filter(isNewTo(query.text));
}

/** Those of them that can be people's, no countries and no bodies; whatever stands behind a title is somebody's. */
export function newPeople(reading: Reading): readonly string[] {
  const { text } = reading.choice.match.analysed.passage;
  const titled = [...text.matchAll(TITLED)].map(([, name = '']) => name);
  return [
    ...titled.filter(isNewTo(reading.query.text)),
    ...newNames(reading).filter((name) => !isCountryName(name) && !isBody(name, text)),
  ];
}

/** A name behind a title that is written small: "foreign minister Yun Byung-se". */
const TITLED = new RegExp(`\\b${TITLE} (\\p{Lu}[\\p{L}'’-]+)`, 'gu');

/** A body stands with an article, and what a paper or a site has written it says in the present: "the Post", "Kazinform gives". */
function isBody(name: string, text: string): boolean {
  const own = name.replaceAll(/[^\p{L}\p{N} ]/gu, '.');
  return new RegExp(
    `\\b[Tt]he ${own}\\b|\\b${own} (?:says?|gives?|reports?|dates?|counts?|names?|calls?)\\b`,
    'u',
  ).test(text);
}

/** Makes the test whether a name has a word that the question does not have in any form. */
export function isNewTo(question: string): (name: string) => boolean {
  const asked = wordsOf(question);
  return (name) => wordsOf(name).some((word) => !asked.some((own) => isFormOf(word, own)));
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
