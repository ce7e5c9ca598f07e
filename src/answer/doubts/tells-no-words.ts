import { TITLE } from '../grammar/titles.ts';
import type { Reading } from './reading.ts';

/** Asks for what somebody said, not who said it or when. */
const ASKS_WORDS =
  /\bwhat (?:exactly )?(?:did|has|have|was|were) [^?]{1,100}?\b(?:say|tell|said|told|speech|speeches|remarks?|address|statement)\b/iu;

/** What tells that somebody spoke, or what: a verb of saying, or words in quotation marks. */
const TELLS =
  /["“«]|\b(?:said|says?|saying|told|tells?|speech|(?:spoke|spoken) (?:of|for|(?:[^.;]{1,80} )?(?:about|against))|stat(?:ed|es|ing)|declar\p{L}+|call(?:ed|s|ing)|urg(?:ed|es|ing)|propos\p{L}+|announc\p{L}+|not(?:ed|es)|stress\p{L}+|emphasi\p{L}+|argu(?:ed|es)|wrote|writes|written|criticis\p{L}+|prais\p{L}+|suggest\p{L}+|promis\p{L}+|warn\p{L}*|welcom\p{L}+|thank\p{L}*|express\p{L}*|describ\p{L}+|according to|support\p{L}*|condemn\p{L}*|affirm\p{L}*|agree\p{L}*|recogni\p{L}+|mention\p{L}*|asked|demand\p{L}*|appeal\p{L}*|complain\p{L}*|accus\p{L}+|advocat\p{L}+|explain\p{L}*|reject\p{L}*|commit\p{L}*|pledg\p{L}+|named?s?|holds|wants?|wish\p{L}*|sees?|consider\p{L}*|regard\p{L}*|requires?|provides?|report(?:s|ed)|back(?:s|ed)|confirm(?:s|ed)|link(?:s|ed)|credit(?:s|ed)|claim(?:s|ed)|observ(?:es|ed)|endorse[sd]?|gave|hope[sd]?|counted|must|should|shall)\b/iu;

/** True where what somebody said is asked for and the passage tells nothing that was said, or not of the speaker. */
export function tellsNoWords({ query, choice }: Reading): boolean {
  if (!ASKS_WORDS.test(query.question)) return false;
  const { passage } = choice.match.analysed;
  const office = OFFICE.exec(query.question)?.[1];
  if (office !== undefined && !new RegExp(`\\b${office}s?\\b`, 'iu').test(passage.text)) return true;
  return speakerIsSilent({ query, choice }) ?? !TELLS.test(passage.text);
}

/** True where the passage names who is asked about and nothing that he said, whatever others said. */
export function namesSilentSpeaker(reading: Reading): boolean {
  return speakerIsSilent(reading) === true;
}

/** `null`: the question names no speaker, or the passage not that one. */
function speakerIsSilent({ query, choice }: Pick<Reading, 'query' | 'choice'>): boolean | null {
  const speaker = SPEAKER.exec(query.question)?.[1]?.split(' ').at(-1);
  const { passage, sentences } = choice.match.analysed;
  if (speaker === undefined || !passage.text.includes(speaker)) return null;
  const own = sentences.flatMap(({ text }, at) => {
    const before = sentences[at - 1]?.text ?? '';
    // "He" may be the one of the sentence before.
    if (BY_PRONOUN.test(text) && before.includes(speaker)) return [text];
    return text.split(OF_ANOTHER).filter((part) => part.includes(speaker));
  });
  return !own.some((part) => TELLS.test(part));
}

/** Who said something: somebody, a country or a body by its name, or somebody of theirs ("Japan's government"). */
const SPEAKER =
  /\b[Ww]hat (?:exactly )?(?:did|has|have) (?:the )?((?:\p{Lu}[\p{L}-]+ )*\p{Lu}[\p{L}-]+)(?:['’]s? (?:[\p{Ll}-]+ ){1,3}?| )(?:\p{Ll}+ )?(?:say|tell|said|told)\b/u;
/** The office of one who said something and is not named. */
const OFFICE = new RegExp(
  String.raw`\bwhat (?:exactly )?(?:did|has|have) (?:[\p{L}'’-]+ ){1,3}?(${TITLE}) (?:say|tell|said|told)\b`,
  'iu',
);
/** Where a sentence goes on with what another does. */
const OF_ANOTHER = /;|, (?:and|while|whereas|but) (?=[^,;]*\p{Lu})/u;
const BY_PRONOUN = /^(?:He|She|They)\b/u;
