import { BUT_FOR, NOT } from '../grammar/negation.ts';

/** "Not held in X", "outside X", "other than X". */
const EXCLUDING = new RegExp(String.raw`${NOT}|\b(?:outside(?: of)?|${BUT_FOR})\b`, 'iu');

const EXCLUDING_WORD = /^(?:outside|except|excluding|apart|elsewhere|than|never)$/iu;

/** True where a question asks for all but those that it tells of. */
export function excludes(question: string): boolean {
  return EXCLUDING.test(question);
}

/** True for a word that only says so. */
export function isExcluding({ token }: { readonly token: string }): boolean {
  return EXCLUDING_WORD.test(token);
}

const LEAVES_OUT = new RegExp(
  String.raw`${NOT}\s+\p{L}+\s+(?:in|at|by|under|from|on)\b|\b(?:outside|${BUT_FOR})\b`,
  'iu',
);

/** True where a question asks for all but those of a place, a chair or a time: "not held in", "outside". */
export function leavesOut(question: string): boolean {
  return LEAVES_OUT.test(question);
}
