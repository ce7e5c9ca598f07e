/**
 * What people put around a question without asking anything by it: for the present, because every answer is about it
 * unless the question names a time, and for wanting to know at all.
 */
const FILLER =
  /\b(?:right now|at the (?:present )?moment(?! of\b)|at the present time|at this (?:moment|time)(?=\W*$|[,.;?!])|at present|these days|as of (?:now|today)|by the way|out of curiosity|quick question|(?:do you (?:happen to )?|does any(?:one|body) (?:here )?|if you )know(?! (?:if|whether)\b)|(?:i(?:'d| would) (?:like|love)|i (?:want|need|wish)|trying) to know(?! (?:if|whether)\b)|(?:i am|i'm|i was|just) wondering(?! (?:if|whether)\b)|i wonder(?! (?:if|whether)\b)|(?:remind|inform|enlighten|help) me|exactly|precisely|actually|really|basically|simply|kindly|maybe|perhaps)\b/giu;

/** "Love Actually" is a name: within a sentence, what is written with a capital letter is more than filler. */
function isName(words: string, before: string): boolean {
  return /^\p{Lu}/u.test(words) && !/^I\b/u.test(words) && /[\p{L}\p{N},]\s*$/u.test(before);
}

/**
 * "Where the seat is", as it stands behind "do you know", or where people order words as in their own language. Who and what
 * may be what is told of: "what documents were signed" has the order of a question.
 */
const INDIRECT =
  /^(\P{L}*)(where|when|why|(?:who|what)(?= (?:the|an?|its|their|his|her|our|your|this|that|these|those)\b)) ((?!(?:is|was|are|were|am|be|been|do|did|does|has|have|had|will|would|can|could|should|may|might)\b)(?:(?!(?:who|what|where|when|why|how|which|that|if)\b)[\p{L}\p{N}'’.-]+ ){1,7})(is|was|are|were)( (?:held|made|born|built|set up|\p{L}{2,}ed))?(\W*)$/iu;

/**
 * A question as people ask it plainly: without what surrounds it, and in the order of a question: "do you know where the
 * seat is" becomes "where is the seat". A text of nothing else stays as it is.
 */
export function plainQuestion(text: string): string {
  return withoutFiller(text).replace(
    INDIRECT,
    (_, lead: string, word: string, thing: string, verb: string, participle = '', end = '') =>
      `${lead}${word} ${verb} ${thing.trimEnd()}${participle}${end}`,
  );
}

/** What stood around filler may be filler once that is gone. */
function withoutFiller(text: string): string {
  const rest = text.replace(FILLER, (words, offset: number) =>
    isName(words, text.slice(0, offset)) ? words : ' ',
  );
  if (rest === text) return text;
  const bare = rest.replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? withoutFiller(bare) : text;
}
