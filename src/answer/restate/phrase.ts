/**
 * How well a word of a text fits one of a phrase: not at all, by its beginning, as another form of a verb, but for the ending of
 * a noun, exactly.
 */
export const FIT = { none: 0, beginning: 1, form: 2, ending: 3, exact: 4 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** What is said in another language, and what is said for it in English. */
export interface Phrase {
  /** Its words as they are written; of a Chinese phrase the one run of characters. */
  readonly words: readonly string[];
  readonly english: string;
  /** True for what asks: an English question begins with it. */
  readonly isQuestion: boolean;
  /** How well a text must fit it: a word that only begins like a name is another name. */
  readonly leastFit: Fit;
  /** A short name in small letters may be some other word: Mali is not "мало". */
  readonly isName: boolean;
  /** True for what stands behind what it belongs to, as "önce" and "之前"; in English it stands before it. */
  readonly isBehind?: boolean;
}

/** How the words of a language vary. */
export interface Inflection {
  /** What words are compared by. */
  fold(word: string): string;
  /** Both folded. */
  fit(word: string, token: string): Fit;
}
