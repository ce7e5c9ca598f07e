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
