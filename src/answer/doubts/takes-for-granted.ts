import type { Place } from '../../search/analysed-passage.ts';
import { TELLS_NOTHING } from '../tables/asking-words.ts';
import type { Reading } from './reading.ts';

/** Events that end, refuse or oppose something: who asks about one takes for granted that it happened. */
const GRAVE =
  /\b(?:leaves?|left|leaving|withdr[ae]w\p{L}*|quits?|expel\p{L}*|suspend\p{L}*|ban|bans|banned|veto\p{L}*|votes?|voted|abstain\p{L}*|sanction\p{L}*|invade[sd]?|invasion|attack(?:s|ed)?|dissolv\p{L}+|cancel\p{L}*|boycott\p{L}*|sue[sd]?|merge[sd]?|resign\p{L}*|reject\p{L}*|refus\p{L}+|abolish\p{L}*|assassinat\p{L}*|abandon\p{L}*|quarrel\p{L}*|collapse[sd]?|fir(?:ed|ing)|arrest(?:ed|s)?)\b/iu;

/** True where such an event is asked about and the passage does not tell of it. */
export function takesEventForGranted({ query, choice }: Reading): boolean {
  const event = GRAVE.exec(query.text)?.[0];
  if (event === undefined || query.type === 'yes-no') return false;
  const own = query.terms.flatMap(({ token }, position) =>
    token.toLowerCase() === event.toLowerCase() ? [choice.match.places[position] ?? []] : [],
  );
  return own.length > 0 && !own.flat().some(isNoName);
}

/** "Ban Ki-moon" bans nobody. */
function isNoName({ token }: Place): boolean {
  return /^\P{Lu}/u.test(token);
}

const UNDERGONE = /\b(?:was|were|been)\b.{0,200}?\b([a-z]{3,30}ed)\W{0,20}$/iu;

/** True where the question asks why something was done to a thing and the sentence tells of doing it to another. */
export function tellsOfAnotherObject({ query, choice }: Reading): boolean {
  const verb = query.type === 'reason' ? UNDERGONE.exec(query.text)?.[1] : undefined;
  if (verb === undefined) return false;
  return (
    new RegExp(`\\b${verb} (?:his|her|its|their|an?|the)\\b`, 'iu').test(choice.text) &&
    !new RegExp(`\\b(?:is|are|was|were|been|being|be) ${verb}\\b`, 'iu').test(choice.text)
  );
}

const WHY_DONE = /\bwhy (?:was|were) (?:\p{L}|\p{N}|[ '’-])+? \p{L}{2,}(?:ed|ne|en|t off|d off)\b/iu;

const GIVES_REASON =
  /\b(?:because|due|owing|reasons?|caus\p{L}+|so that|in order|tribute|explain\p{L}*|meant|aim\p{L}*|purpose|as long as|thanks|requires?|grounds?|led to|prompted|by the)\b/iu;

/** "To mark the anniversary", not "to the capital". */
const TELLS_AIM = /\bto (?!the\b|an?\b)\p{Ll}+\b/u;

/** True where it is asked why something was done and the passage tells that it was, without a word of why. */
export function givesNoReason({ query, choice }: Reading): boolean {
  return (
    query.type === 'reason' &&
    WHY_DONE.test(query.question) &&
    !GIVES_REASON.test(choice.match.analysed.passage.text) &&
    !TELLS_AIM.test(choice.match.analysed.passage.text)
  );
}

/** True where "why" or "how" takes for granted what the passage hardly tells of: half of its words or more are missing. */
export function missesWhatIsExplained({ query, units }: Reading): boolean {
  if (query.type !== 'reason' && query.type !== 'manner') return false;
  const telling = units.filter(({ terms }) => terms.some(({ idf }) => idf > TELLS_NOTHING));
  const missing = telling.filter(({ isHeld }) => !isHeld);
  return telling.length > 2 && missing.length >= telling.length / 2;
}
