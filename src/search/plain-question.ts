import { writeOut } from './languages/short-forms.ts';
import { AUXILIARY, QUESTION_WORD } from './question-words.ts';

/** For the present: every answer is about it unless the question names a time. */
const NOW =
  'right now|at the (?:present )?moment(?! of\\b)|at the present time|at this (?:moment|time)(?=\\W*$|[,.;?!])|at present|these days|as of (?:now|today)';

/** For wanting to know at all. */
const WANTING = `(?:${[
  'do you (?:not )?(?:happen to )?know|don.?t you know|does any(?:one|body) (?:here )?know|if you know',
  '(?:can|could|would|will) (?:you|u|any(?:one|body)|some(?:one|body)) (?:here )?(?:please |pls |kindly |just )*(?:tell|show|remind|give|explain to|help) (?:me|us)',
  "i(?:'d| would) (?:like|love|need|have) to know|i (?:want|need|wish|have) (?:to )?know|trying to know",
  "i(?:'m| am) not (?:quite |really |so )?sure|i (?:don't|do not|dont) (?:really )?know|i have no idea",
  "i am wondering|i'm wondering|i was wondering|just wondering|i wonder",
].join('|')})(?! (?:if|whether)\\b)|(?:remind|inform|enlighten|help) me`;

/** For how it is asked, how sure they are, and how they would like it answered. */
const MANNER = [
  '(?:^\\P{L}*)(?:good (?:morning|afternoon|evening|day|question|point)|dear (?:bot|all|team|friends)|(?:hi|hey|hello)(?: (?:bot|all|there|everyone|guys|folks))?|sorry|excuse me|bye|thanks(?: (?:a lot|so much))?|thank you(?: (?:so|very) much)?|(?:thanks|thank you) for (?:that|this|the (?:answer|info(?:rmation)?|help)))(?=\\s*[,:;!.–—-]+\\s*\\p{L})',
  '(?<=^\\P{L}*)(?:yo|yoo|ayo|bro|dude|mate)(?=,? (?:who|what|when|where|why|how|which)\\b)',
  'by the way|out of curiosity|(?:a )?quick (?:question|one|q)|for the record|btw|fyi|afaik|iirc|tbh|imh?o',
  '(?:(?:ok(?:ay)?|so),? )?(?:on )?(?:an?(?:other)? )?(?:completely |totally )?(?:different|another|other|new|unrelated) (?:question|topic|note|subject)(?=\\s*[:,–—-])|something (?:else|different)(?: entirely)?(?=\\s*[:,–—-])',
  'in (?:plain|simple) (?:words|terms|english|language)|in (?:short|brief|a nutshell|other words|your own words)|(?:roughly|generally|broadly) speaking',
  'in the first place|first of all|(?<!\\bnot )at all|on earth|the (?:hell|heck)|once and for all|of course|in fact|as a matter of fact',
  "if i (?:remember|recall)(?: (?:it )?(?:right|correctly|well))?|if i(?:'m| am) not mistaken|as far as (?:i|you) (?:know|remember|can tell)",
  'or (?:do|did|am) i (?:just )?(?:misremember(?:ing)?|mistaken|wrong|dreaming)(?: (?:it|that|this))?|(?:just )?to be (?:sure|clear|certain)(?=,)',
  "(?:to me )?like i(?:'m| am|m) (?:a )?(?:five|5|child|kid)(?: years old)?|eli5",
  '(?<=\\b(?:what|who|when|where|why|how|do|does|did|is|are|was|were)\\b.{0,40} )even|exactly|precisely|actually|really|basically|simply|kindly|maybe|perhaps',
].join('|');

/** What people put around a question without asking anything by it. */
const FILLER = new RegExp(`\\b(?:${NOW}|${WANTING}|${MANNER})\\b`, 'giu');

/** "Love Actually" is a name: within a sentence, what is written with a capital letter is more than filler. */
function isName(words: string, before: string): boolean {
  return /^\p{Lu}/u.test(words) && !/^I\b/u.test(words) && /[\p{L}\p{N},]\s*$/u.test(before);
}

/**
 * "Where the seat is", as it stands behind "do you know", or where people order words as in their own language. Who and what
 * may be what is told of: "what documents were signed" has the order of a question.
 */
const INDIRECT = new RegExp(
  String.raw`^(\P{L}*)(where|when|why|(?:who|what)(?= (?:the|an?|its|their|his|her|our|your|this|that|these|those)\b)) ((?!(?:${AUXILIARY}|am|be|been|may|might)\b)(?:(?!(?:${QUESTION_WORD}|that|if)\b)[\p{L}\p{N}'’.-]+ ){1,7})(is|was|are|were)( (?:held|made|born|built|set up|\p{L}{2,}ed))?(\W*)$`,
  'iu',
);

/** Who is said to have told something, and that it was told. */
const SAYER =
  "(?:(?:my|a|the|our|his|her|one) (?:\\p{L}+ ){0,2}\\p{L}+|some(?:one|body)|people|he|she|they|i(?:'ve| have)?)";
const SAYS =
  '(?:(?:once|always|just|still|also) )?(?:insist(?:s|ed)?|says?|said|claim(?:s|ed)?|thinks?|thought|believe[sd]?|(?:told|tells?) (?:me|us)|heard|read)';
/** Asks whether what was told is so. */
const CHECKING =
  '(?:is (?:it|that|this|he|she) (?:really |actually )?(?:right|true|correct|so|the case)|are they right|am i right|right|true|correct|isn.t it|yes or no)';

/** "My friend insists that X. Is she right?", "X, right?": asks whether X is so. */
const TOLD = new RegExp(
  `^\\P{L}*(?:${SAYER} ${SAYS} (?:that )?)?((?!(?:${QUESTION_WORD}|${AUXILIARY})\\b)[^?!]{8,200}?)(?:[.,;!]\\s*| [-–—] ?)${CHECKING}\\P{L}*$`,
  'iu',
);

/**
 * A question as people ask it plainly: written out, without what surrounds it, and in the order of a question: "do you know
 * where the seat is" becomes "where is the seat", and what is told to be checked "is it true that". A text of nothing else
 * stays as it is.
 */
export function plainQuestion(text: string): string {
  const asked = withoutFiller(writeOut(text))
    .replace(CLEFT, '$1who ')
    .replace(NOT_IN, ' outside ')
    .replace(TOLD, (_, told: string) => `is it true that ${told}?`);
  return asked.replace(
    INDIRECT,
    (_, lead: string, word: string, thing: string, verb: string, participle = '', end = '') =>
      `${lead}${word} ${verb} ${thing.trimEnd()}${participle}${end}`,
  );
}

/** "Who is the guy who proposed it" asks who proposed it. */
const CLEFT =
  /^(\P{L}*)who(?:['’]?s| is| was| are| were) (?:the )?(?:guys?|man|men|woman|women|lady|person|people|one|ones|someone|somebody|individual) (?:who|that) (?=\p{L}+ )/iu;

/** "Not held in Rome", "wasn't in Rome": outside of it. Where one stands that is not in a body is asked otherwise. */
const NOT_IN =
  /(?:\s+(?:that|which) (?:was|were|is|are))?(?:n['’]t|\s+not)(?: (?:held|located|based|hosted|taking place))? (?:in|inside) (?=\p{Lu}\p{Ll})/gu;

/** What stood around filler may be filler once that is gone. */
function withoutFiller(text: string): string {
  const rest = text.replace(FILLER, (words, offset: number) =>
    isName(words, text.slice(0, offset)) ? words : ' ',
  );
  if (rest === text) return text;
  const bare = rest
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:,;–—-]+/u, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? withoutFiller(bare) : text;
}
