import { tokenize } from '../../search/tokenize.ts';

const COUNTED = /\bhow many\s+(?:of\s+|the\s+)*([^?!.,;]{1,200})/iu;

/** The words that are counted end where the rest of the question begins. */
const REST =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|should|may|might|must|that|who|which|when|where|there|it|its|he|she|they|we|you|i|this|these|those|not|about|into|as|than|then|so)$/iu;

/** The words behind "how many" that say what is counted, in lower case. */
export function countedWords(question: string): readonly string[] {
  return tokenize(countedIn(COUNTED.exec(question)?.[1] ?? '')).map(({ text }) => text.toLowerCase());
}

/** The beginning of a text up to where it stops saying what is counted. */
export function countedIn(text: string): string {
  const end = tokenize(text).find((token) => REST.test(token.text))?.start ?? text.length;
  return text.slice(0, end).replace(/[\s\p{P}]+$/u, '');
}
