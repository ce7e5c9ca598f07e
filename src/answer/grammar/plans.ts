// Each is a source, to build patterns of.

/** What is said to come about: "is planned", "scheduled for May". */
export const PLANNED = '(?:planned|scheduled|expected|intended|foreseen|envisaged|slated)';

/** Who means it to, and what is meant: "plans to", "the schedule". */
export const PLANNING =
  '(?:plan(?:s|ning)?|schedul(?:es?|ing)|expect(?:s|ing)?|intend(?:s|ing)?|foresees?|foresaw|envisages?)';

/** What is put forward and not yet decided. */
export const PROPOSED = String.raw`(?:propos\p{L}+|suggest\p{L}*|drafts?)`;

export const WISHED = '(?:want(?:s|ed)?|wish(?:es|ed)?|hop(?:es?|ed|ing))';

/** What others are asked to do or to give. */
export const REQUESTED =
  '(?:ask(?:s|ed)?|demand(?:s|ed)?|urg(?:e|es|ed)|call(?:s|ed)? (?:for|on)|appl(?:y|ies|ied|ications?))';

/** What did not come about after all. */
export const CALLED_OFF = String.raw`(?:cancel\p{L}*|call(?:s|ed)? off|given up|abandon\p{L}*|scrap(?:s|ped)?|came to nothing)`;
