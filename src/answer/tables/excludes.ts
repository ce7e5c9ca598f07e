import { BUT_FOR, NOT } from '../grammar/negation.ts';

/** "Not held in X", "outside X", "other than X". */
const EXCLUDING = new RegExp(String.raw`${NOT}|\b(?:outside(?: of)?|${BUT_FOR})\b`, 'iu');

/** "Which did X not host": X belongs to what is left out. */
const SPLIT = /\b(?:did|does|do) (?:\p{L}+ ){1,4}?not\b/iu;

/** Where what is left out begins to be told; `null`: nothing is left out. */
export function exclusionStart(question: string): number | null {
  return (SPLIT.exec(question) ?? EXCLUDING.exec(question))?.index ?? null;
}

const EXCLUDING_WORD = /^(?:outside|except|excluding|apart|elsewhere|than|never)$/iu;

/** True where a question asks for all but those that it tells of. */
export function excludes(question: string): boolean {
  return EXCLUDING.test(question);
}

/** True for a word that only says so. */
export function isExcluding({ token }: { readonly token: string }): boolean {
  return EXCLUDING_WORD.test(token);
}
