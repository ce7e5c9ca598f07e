import type { Reading } from './reading.ts';

/** Asks for what somebody said, not who said it or when. */
const ASKS_WORDS =
  /\bwhat (?:exactly )?(?:did|has|have|was|were) [^?]{1,100}?\b(?:say|tell|said|told|speech|speeches|remarks?|address|statement)\b/iu;

/** What tells that somebody spoke, or what: a verb of saying, or words in quotation marks. */
const TELLS =
  /["“«]|\b(?:said|says?|saying|told|tells?|speech|spoke|stat(?:ed|es|ing)|declar\p{L}+|call(?:ed|s|ing)|urg(?:ed|es|ing)|propos\p{L}+|announc\p{L}+|not(?:ed|es)|stress\p{L}+|emphasi\p{L}+|argu(?:ed|es)|wrote|writes|written|criticis\p{L}+|prais\p{L}+|suggest\p{L}+|promis\p{L}+|warn\p{L}*|welcom\p{L}+|thank\p{L}*|express\p{L}*|describ\p{L}+|according to|support\p{L}*|condemn\p{L}*|affirm\p{L}*|agree\p{L}*|recogni\p{L}+|mention\p{L}*|asked|demand\p{L}*|appeal\p{L}*|complain\p{L}*|accus\p{L}+|advocat\p{L}+|explain\p{L}*|reject\p{L}*|commit\p{L}*|pledg\p{L}+|named?s?|holds|wants?|wish\p{L}*|sees?|consider\p{L}*|regard\p{L}*|requires?|provides?|report(?:s|ed)|back(?:s|ed)|confirm(?:s|ed)|link(?:s|ed)|credit(?:s|ed)|claim(?:s|ed)|observ(?:es|ed)|endorse[sd]?|spoken|gave|hope[sd]?|must|should|shall)\b/iu;

/** True where what somebody said is asked for and the passage tells nothing that was said. */
export function tellsNoWords({ query, choice }: Reading): boolean {
  return ASKS_WORDS.test(query.question) && !TELLS.test(choice.match.analysed.passage.text);
}
