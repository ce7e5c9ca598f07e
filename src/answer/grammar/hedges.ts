import { CALLED_OFF, PLANNED, PLANNING, PROPOSED, REQUESTED, WISHED } from './plans.ts';

/** What is said of somebody who stands in for another or below. */
const LESSER = '[Dd]eputy|[Vv]ice|[Aa]cting|interim|honorary|candidate';

const PLANS = `${PLANNED}|${PLANNING}|${PROPOSED}|${WISHED}|${REQUESTED}|${CALLED_OFF}|postpon(?:e|es|ed)|negotiat(?:e|es|ed|ion|ions|ing)|(?:was|were) to|(?:is|are|was|were) an idea|idea only|short of|not yet`;

const MODAL = String.raw`may(?! \d)|might|could|can|should|shall|must|would|will`;

const UNSURE =
  'likely|possibly|perhaps|reportedly|alleged(?:ly)?|if|unless|whether|unknown|unclear|partly|in principle|often given|(?:one|another|some|other|some other) (?:sources?|reports?|articles?|pages?)';

/** Words by which a sentence says less than the bare fact, or something of a lower office. */
export const HEDGE = new RegExp(
  String.raw`\b(?:${LESSER}|${PLANS}|${MODAL}|${UNSURE}|instead|unlike)\b`,
  'gu',
);
