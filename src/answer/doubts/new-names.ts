import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { peopleIn } from '../people-in.ts';
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
