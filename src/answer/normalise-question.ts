import { isCourtesy } from './is-courtesy.ts';

/** Characters that nobody sees: zero-width ones, direction marks, control characters, half surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Longest question that is read; Discord allows 6,000 characters, nobody asks in more than this. */
const QUESTION_LIMIT = 2000;

/** Of a member, a role, a channel, an emoji of the server, or of everybody. */
const MENTION = /<(?:@[!&]?|#|a?:\w+:)\d+>|(?<!\S)@(?:everyone|here)\b/gu;

/** A question as it was meant: without invisible characters, Discord's mentions and needless space. */
export function normaliseQuestion(text: string): string {
  return text
    .slice(0, QUESTION_LIMIT)
    .replace(/[\n\r\t]/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(MENTION, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "Can you", asked of the bot itself: what people do, or say of others, too, is asked of anybody. */
const TALKING =
  '(?:do|can|could) (?:you|u) (?:really |actually |even |ever |also )*(?:like|love|hate|miss|speak|understand|hear|see|read|sing|dance|think|feel|know (?:me|him|her|us|them)|remember (?:me|us)|sleep|eat|drink|dream|learn|do|work|play|talk|chat|joke|lie|cry|swear|write|draw|code|cook|believe|wish|live|exist|mind|care|want|enjoy|have (?:an? |any )?(?:feelings?|emotions?|name|gender|age|friends?|family|mother|father|body|brain|soul|hobb(?:y|ies)|girlfriend|boyfriend|favou?rite))\\b';
const BEING =
  '(?:are|were) (?:you|u)\\b(?! (?:also )?(?:obliged|required|allowed|permitted|bound|supposed|forced|expected|free|able|eligible|entitled)\\b)';
const DOING =
  '(?:did|will|would|have) (?:you|u)\\b(?!(?: please| happen to| also)? (?:tell|explain|list|show|name|give|say|help|find|describe|summari[sz]e|know|remember|have)\\b)';
const INSULT =
  "(?:you|u)(?:'re| are| r)? (?:just |such |so |really |a |an |the |very |all |complete(?:ly)? |total(?:ly)? |fucking |damn )*(?:useless|stupid|dumb|worthless|idiot\\p{L}*|moron\\p{L}*|junk|garbage|trash|rubbish|suck|broken|terrible|awful|great|amazing|awesome|cool|cute|smart|funny|the best)\\b";

/** Talk with the bot rather than a question about its documents: "are you a human", "I love you". */
const SMALL_TALK = new RegExp(
  `^(?:(?:hi|hello|hey|ok|okay|so|and|but|lol)\\b[\\s,!.]*)*(?:${TALKING}|${BEING}|${DOING}|i (?:love|hate|like|miss) (?:you|u)\\b|who (?:made|are|created|built) (?:you|u)\\b|how are (?:you|u)\\b|what(?:'s| is) (?:your|ur) name\\b|${INSULT})`,
  'iu',
);

/** True for talk with the bot and for words of courtesy, which no passage answers. */
export function isSmallTalk(question: string): boolean {
  return SMALL_TALK.test(question) || isCourtesy(question);
}
