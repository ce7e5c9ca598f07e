/** "Not held in X", "outside X", "other than X". */
const EXCLUDING =
  /\b(?:not|never|outside(?: of)?|other than|except(?: for)?|excluding|apart from|elsewhere than)\b|n['’]t\b/iu;

const EXCLUDING_WORD = /^(?:outside|except|excluding|apart|elsewhere|than|never)$/iu;

/** True where a question asks for all but those that it tells of. */
export function excludes(question: string): boolean {
  return EXCLUDING.test(question);
}

/** True for a word that only says so. */
export function isExcluding({ token }: { readonly token: string }): boolean {
  return EXCLUDING_WORD.test(token);
}

const LEAVES_OUT =
  /(?:\b(?:not|never)|n['’]t)\s+\p{L}+\s+(?:in|at|by|under|from|on)\b|\b(?:outside|other than|except|excluding|apart from|elsewhere than)\b/iu;

/** True where a question asks for all but those of a place, a chair or a time: "not held in", "outside". */
export function leavesOut(question: string): boolean {
  return LEAVES_OUT.test(question);
}
