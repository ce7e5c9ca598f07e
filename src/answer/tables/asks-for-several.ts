/** True for a question about as many as there are, not about one. */
export function asksForSeveral(asked: string): boolean {
  return /\bhow many\b|\bwhat happened\b/iu.test(asked) || JOINED.test(asked) || namesSeveral(asked);
}

/** True where a word ends as those do of which there are several. */
export function namesSeveral(asked: string): boolean {
  return PLURAL.test(asked);
}

/** Who joins seldom joins alone. */
const JOINED =
  /^\P{L}*(?:who|(?:which|what) \p{L}+)\b.*\b(?:join(?:ed)?|entered|acceded|(?:got|came|let|taken|brought) (?:in|aboard)|came on board|(?:was|were|been) admitted|bec[ao]me (?:an? )?(?:members?|observers?))\b/iu;

const PLURAL = /(?<![\p{L}'’])(?!(?:does|this|previous|various)\b)\p{L}{2,}[^\P{L}su]s\b/iu;
