/** Matches what denies a verb, "was not held"; a source, to build patterns of. */
export const NOT = String.raw`(?:\b(?:not|never|cannot|no longer)\b|n['’]t\b)`;

/** Verbs by which something does not come about; a source, to build patterns of. */
export const REFUSING =
  '(?:refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|den(?:y|ies|ied)|(?:declin(?:es?|ed)|fail(?:s|ed)?) to)';

/** Every word that turns what it stands by into its opposite; a source, to build patterns of. */
export const DENYING = `(?:not|never|cannot|no|nor|neither|none|nobody|nothing|without|hardly|${REFUSING})`;

/** What leaves something out, "other than Japan"; a source, to build patterns of. */
export const BUT_FOR = '(?:except(?:ing|ions?)?(?: for)?|excluding|apart from|other than|elsewhere than)';

/** Words that deny without a word for it: "the absence of blocs", "exempt from tax". */
export const DENIED_IMPLICITLY =
  /\b(?:absen(?:t|ce)|exempt\p{L}*|lack(?:s|ed|ing)?|missing|free (?:of|from)|stayed away|omit\p{L}*|leaves? out|left out)\b/iu;

/** What turns a statement into its opposite. */
export const NEGATION = new RegExp(String.raw`\b(?:${DENYING}|\p{L}+n['’]t)\b`, 'giu');

/** A negation that says nothing of the statement: the sentence goes on about something else. */
export const HARMLESS_NEGATION =
  /\b(?:not (?:only|just|merely)|no\. ?\d|no (?:later|longer than|fewer|less) than|no doubt)/giu;

/** True for a word that denies: "not", "isn't", "rejected". */
export function isNegationWord(word: string): boolean {
  return word.search(NEGATION) === 0;
}
