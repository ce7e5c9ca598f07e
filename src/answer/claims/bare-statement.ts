/** How people say that they are not sure, or where they have something from: it is no part of what is claimed. */
const LEAD_IN = new RegExp(
  `^\\W*(?:${[
    "(?:i(?:['’]m| am)? )?(?:pretty|fairly|quite|almost|very) (?:sure|certain|confident)(?: that)?",
    "i(?:['’]m| am) (?:sure|certain|convinced)(?: that)?",
    "i(?:['’]ve| have)? (?:just )?(?:read|heard|learnt|learned|think|thought|believe|guess|know|remember|recall|suppose|assume|saw)(?: (?:somewhere|online|on \\p{L}+|once))?(?: that)?",
    '(?:some(?:one|body)|my \\p{L}+|people|they) (?:told me|says?|said|claims?|claimed|thinks?|insists?)(?: that)?',
    '(?:as|so) far as i (?:know|remember|recall|can tell)|afaik|iirc|imo|imho|if i (?:remember|recall)(?: (?:it )?(?:right|correctly|well))?',
    "(?:fun|quick|little[- ]known) fact|did you know that|it(?:['’]s| is) (?:said|true|a fact|known|well known) that|the (?:fact|truth) is(?: that)?",
    "(?:we should not|(?:let['’]?s|do not|don['’]t) )forget that|(?:my|the) notes (?:say|tell me)(?: that)?|(?:from )?(?:my|our) \\p{L}+ (?:is|was)(?: that)?|(?:[\\p{L}'’]+ ){0,3}(?:i|i['’](?:ve|m)|we|my|our)(?: [\\p{L}'’]+){0,4}(?=:)|as is (?:well )?known|someone here (?:said|claims)(?: that)?",
    '(?:hey|hi|hello|yo|lol|lmao|haha|ok|okay)(?: (?:guys|folks|everyone|all|there)(?=[,:!–—-]))?|(?:guys|folks|everyone|fyi|psa|reminder|note|correction)(?=\\s*[,:–—-])|just (?:a reminder|so you know)(?: that)?|(?:of course|in fact|as a matter of fact|by now|for the record)',
    "(?:no|nope|yes|yeah|yep|wait|hmm?|sorry)(?=\\s*[,!–—-])|let(?:['’]?s| me) \\p{L}+(?: \\p{L}+){0,3}(?=:)",
    'apparently|actually|basically|reportedly|allegedly|supposedly|obviously|clearly|well|btw|by the way|also|and|so',
  ].join('|')})(?:\\s*[,:–—-]+\\s*|\\s+)`,
  'iu',
);

/** The same behind it: "…, right?", "…, didn't they", "…, I think". */
const TAG = new RegExp(
  `\\s*,?\\s+(?:${[
    "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)n['’]?t (?:it|they|he|she|that|there)",
    "i(?:['’]m| am)? (?:(?:pretty|fairly|quite) )?(?:think|believe|guess|suppose|sure|certain|hear|heard|read|know)",
    'so far|to date|right|correct|no|yes|though|tho|lol|haha|btw|of course|as well|too|right now|at the moment|at present|as of now|as of today|in total|in all|apparently|afaik|iirc|as far as i know|if i (?:remember|recall)(?: (?:right|correctly))?',
  ].join('|')})\\W*$`,
  'iu',
);

/** True for a statement that asks to be confirmed: "…, isn't it?". */
export function asksToConfirm(text: string): boolean {
  return /\?\W*$/u.test(text) && TAG.test(text) && /,\s+\S+(?:\s\S+)?\W*$/u.test(text);
}

/** The same in the middle of it: "X, unless I am mistaken, joined". */
const ASIDE =
  /,? (?:unless i(?:['’]m| am) (?:very much )?mistaken|if (?:my )?memory serves(?: me)?(?: (?:right|well|correctly))?|as far as i (?:know|remember|recall|can tell)|if i (?:remember|recall)(?: (?:right|rightly|correctly|well))?|(?:or )?so i (?:was|am|['’]ve been) told|so i (?:heard|hear|read)|to be (?:precise|exact|fair)|by the way|iirc|afaik|apparently)(?=,|\W*$),?/giu;

/** Ties a statement to the one before it. */
const TIE = /,? (?:on the other hand|by contrast|however|in turn)(?=,|\W*$| \p{Ll}),?/giu;

/** "Japan's an observer": nothing that belongs to somebody stands behind an article. */
const SHORT_IS = /(?<=\p{Lu}\p{L}+)['’]s(?= (?:an?|the|not|now|only|just|still|currently) )/gu;

/** What is claimed, without what people say around it and in the midst of it; the text itself where nothing else is left. */
export function bareStatement(text: string): string {
  const bare = text
    .replace(LEAD_IN, '')
    .replace(TAG, '')
    .replace(ASIDE, '')
    .replace(TIE, '')
    .replace(SHORT_IS, ' is');
  if (!/\p{L}.*\s\S/u.test(bare)) return text;
  return bare === text ? text : bareStatement(bare);
}
