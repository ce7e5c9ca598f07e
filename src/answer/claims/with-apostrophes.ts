const DENIED = /\b(is|are|was|were|do|does|did|has|have|had|could|would|should)nt\b/giu;
const SHORT_IS = /\b(it|that|there)s(?= (?:an?|the|not|no|in|now|only|just|still|been) )/giu;

/** A text with the apostrophes that people leave out in a chat: "isnt", "its an observer". */
export function withApostrophes(text: string): string {
  return text.replace(DENIED, "$1n't").replace(SHORT_IS, "$1's");
}
