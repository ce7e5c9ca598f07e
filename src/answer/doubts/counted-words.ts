import { tokenize } from '../../search/tokenize.ts';

const COUNTED = /\bhow many\s+(?:of\s+|the\s+)*([^?!.,;]{1,200})/iu;

/** The words that are counted end where the rest of the question begins. */
const REST =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|should|may|might|must|that|who|which|when|where|there|it|its|he|she|they|we|you|i|this|these|those|not|about|into|as|than|then|so)$/iu;

/** The words behind "how many" that say what is counted, in lower case. */
export function countedWords(question: string): readonly string[] {
  const words = tokenize(COUNTED.exec(question)?.[1] ?? '').map(({ text }) => text.toLowerCase());
  const end = words.findIndex((word) => REST.test(word));
  return end < 0 ? words : words.slice(0, end);
}
