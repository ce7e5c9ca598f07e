/**
 * What people put around a question without asking anything by it: for the present, because every answer is about it
 * unless the question names a time, and for wanting to know at all. Single words of this kind are stop words.
 */
const FILLER =
  /\b(?:right now|at (?:the|this) (?:present )?(?:moment|time)|at present|these days|as of (?:now|today)|in total|altogether|all in all|by the way|out of curiosity|quick question|(?:do you (?:happen to )?|does any(?:one|body) (?:here )?|if you )know|(?:i(?:'d| would) (?:like|love)|i (?:want|need|wish)|trying) to know|(?:i am|i'm|i was|just) wondering|i wonder|(?:show|remind|inform|enlighten|help) me|is it (?:true|correct|right) that|exactly|precisely|actually|really|basically|simply|kindly|maybe|perhaps)\b/giu;

/** "Where the seat is", as it stands behind "do you know", or where people order words as in their own language. */
const INDIRECT =
  /^(\P{L}*)(who|what|where|when|why|how|which \p{L}+) ((?!(?:is|was|are|were|am|be|been|do|did|does|has|have|had|will|would|can|could|should|may|might)\b)(?:(?!(?:who|what|where|when|why|how|which|that|if)\b)[\p{L}\p{N}'’.-]+ ){1,7})(is|was|are|were)( (?:held|made|born|built|set up|\p{L}{2,}ed))?(\W*)$/iu;

/**
 * A question as people ask it plainly: without what surrounds it, and in the order of a question: "do you know where the
 * seat is" becomes "where is the seat". A text of nothing else stays as it is.
 */
export function plainQuestion(text: string): string {
  const bare = text.search(FILLER) < 0 ? text : text.replace(FILLER, ' ').replace(/\s+/gu, ' ').trim();
  const asked = /[\p{L}\p{N}]/u.test(bare) ? bare : text;
  return asked.replace(
    INDIRECT,
    (_, lead: string, word: string, thing: string, verb: string, participle = '', end = '') =>
      `${lead}${word} ${verb} ${thing.trimEnd()}${participle}${end}`,
  );
}
