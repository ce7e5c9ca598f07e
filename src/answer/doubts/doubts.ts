import { affirms } from '../negation/affirms.ts';
import { asksInVain } from './asks-in-vain.ts';
import { countsNothing } from './counts-nothing.ts';
import { countsOtherCell, countsSomethingElse } from './counts-something-else.ts';
import { givesNoNewDate } from './gives-no-new-date.ts';
import { givesNoTime } from './gives-no-time.ts';
import { isAboutAnother } from './is-about-another.ts';
import { isOfOtherNation } from './is-of-other-nation.ts';
import { isOfficeOfAnother } from './is-office-of-another.ts';
import { lacksKind } from './lacks-kind.ts';
import { lacksPrefix } from './lacks-prefix.ts';
import { listsTooFew } from './lists-too-few.ts';
import { asksNothingKnown, asksUnknown, isOfOtherYear, missesNames } from './means-something-else.ts';
import { missesDeed } from './misses-deed.ts';
import { missesMaker } from './misses-maker.ts';
import { movesElsewhere } from './moves-elsewhere.ts';
import { namesNoCountry } from './names-no-country.ts';
import { namesNobody, namesNoPerson } from './names-nobody.ts';
import { namesNoneOfThem } from './names-none-of-them.ts';
import { namesOtherCountry } from './names-other-country.ts';
import { namesOtherObject } from './names-other-object.ts';
import { onlyAsks } from './only-asks.ts';
import { isOfOtherNumber } from './other-number.ts';
import { isOfOtherOrdinal, isOrdinalOfAnother } from './other-ordinal.ts';
import type { Reading } from './reading.ts';
import {
  givesNoReason,
  missesWhatIsExplained,
  takesEventForGranted,
  tellsOfAnotherObject,
} from './takes-for-granted.ts';
import { tellsNoBirth } from './tells-no-birth.ts';
import { tellsNoOutcome } from './tells-no-outcome.ts';
import { namesSilentSpeaker, tellsNoWords } from './tells-no-words.ts';
import { tellsOfFormer } from './tells-of-former.ts';
import { tellsOfNoAbsence } from './tells-of-no-absence.ts';
import { tellsOfOtherSide } from './tells-of-other-side.ts';
import { tellsOfRival } from './tells-of-rival.ts';
import { tellsOnlyWhen } from './tells-only-when.ts';

/** A reason to doubt an answer, and how far it lowers the log-odds that the answer is right. */
export interface Doubt {
  readonly name: string;
  readonly weight: number;
  readonly test: (reading: Reading) => boolean;
}

/** Takes any answer below the bar. */
const GRAVE = 5;
/** Leaves an answer that much else speaks for. */
const SERIOUS = 2;

/**
 * What the features of the confidence cannot weigh: each is rare, so fitting says little about it, and each
 * means that the passage, however like the question, tells something else than what is asked.
 */
export const DOUBTS: readonly Doubt[] = [
  { name: 'missesNames', weight: SERIOUS, test: missesNames },
  { name: 'asksUnknown', weight: GRAVE, test: asksUnknown },
  { name: 'asksNothingKnown', weight: GRAVE, test: asksNothingKnown },
  { name: 'isOfOtherYear', weight: SERIOUS, test: isOfOtherYear },
  { name: 'isOfOtherNumber', weight: GRAVE, test: isOfOtherNumber },
  { name: 'isOfOtherOrdinal', weight: SERIOUS, test: isOfOtherOrdinal },
  { name: 'isOrdinalOfAnother', weight: SERIOUS, test: isOrdinalOfAnother },
  { name: 'asksInVain', weight: GRAVE, test: asksInVain },
  { name: 'countsNothing', weight: GRAVE, test: unlisted(countsNothing) },
  { name: 'countsSomethingElse', weight: GRAVE, test: countsSomethingElse },
  { name: 'countsOtherCell', weight: GRAVE, test: countsOtherCell },
  { name: 'namesNoCountry', weight: SERIOUS, test: namesNoCountry },
  { name: 'namesOtherCountry', weight: SERIOUS, test: namesOtherCountry },
  { name: 'namesOtherObject', weight: GRAVE, test: namesOtherObject },
  { name: 'listsTooFew', weight: GRAVE, test: listsTooFew },
  { name: 'lacksKind', weight: GRAVE, test: lacksKind },
  { name: 'givesNoNewDate', weight: GRAVE, test: listed(givesNoNewDate) },
  { name: 'movesElsewhere', weight: GRAVE, test: movesElsewhere },
  { name: 'isOfOtherNation', weight: GRAVE, test: isOfOtherNation },
  { name: 'missesMaker', weight: SERIOUS, test: missesMaker },
  { name: 'tellsOfNoAbsence', weight: GRAVE, test: tellsOfNoAbsence },
  { name: 'lacksPrefix', weight: GRAVE, test: lacksPrefix },
  { name: 'namesNoPerson', weight: GRAVE, test: namesNoPerson },
  { name: 'namesNoneOfThem', weight: GRAVE, test: namesNoneOfThem },
  { name: 'namesNobody', weight: SERIOUS, test: namesNobody },
  { name: 'tellsNoBirth', weight: GRAVE, test: tellsNoBirth },
  { name: 'tellsNoWords', weight: SERIOUS, test: tellsNoWords },
  { name: 'namesSilentSpeaker', weight: GRAVE, test: namesSilentSpeaker },
  { name: 'tellsNoOutcome', weight: GRAVE, test: tellsNoOutcome },
  { name: 'tellsOnlyWhen', weight: SERIOUS, test: tellsOnlyWhen },
  { name: 'isAboutAnother', weight: GRAVE, test: isAboutAnother },
  { name: 'isOfficeOfAnother', weight: GRAVE, test: isOfficeOfAnother },
  { name: 'affirms', weight: GRAVE, test: ({ query, choice }) => affirms(query, [choice.match]) },
  { name: 'tellsOfFormer', weight: GRAVE, test: tellsOfFormer },
  { name: 'takesEventForGranted', weight: SERIOUS, test: takesEventForGranted },
  { name: 'tellsOfAnotherObject', weight: GRAVE, test: tellsOfAnotherObject },
  { name: 'givesNoReason', weight: GRAVE, test: givesNoReason },
  { name: 'givesNoTime', weight: GRAVE, test: unlisted(givesNoTime) },
  { name: 'tellsOfOtherSide', weight: GRAVE, test: unlisted(tellsOfOtherSide) },
  { name: 'tellsOfRival', weight: GRAVE, test: unlisted(tellsOfRival) },
  { name: 'missesDeed', weight: GRAVE, test: unlisted(missesDeed) },
  { name: 'onlyAsks', weight: GRAVE, test: unlisted(onlyAsks) },
  { name: 'missesWhatIsExplained', weight: SERIOUS, test: missesWhatIsExplained },
];

/** Where questions are listed, they tell what is asked in vain, and whoever is wrong in what he takes for granted is set right. */
function unlisted(test: Doubt['test']): Doubt['test'] {
  return (reading) => reading.choice.match.analysed.asked === null && test(reading);
}

/** Where questions are listed, texts tell times by their dates; elsewhere also by what happened then. */
function listed(test: Doubt['test']): Doubt['test'] {
  return (reading) => reading.choice.match.analysed.asked !== null && test(reading);
}

/** Every reason to doubt an answer that there is, each as a feature of value 1. */
export function doubtsOf(reading: Reading): Readonly<Record<string, number>> {
  return Object.fromEntries(DOUBTS.filter(({ test }) => test(reading)).map(({ name }) => [name, 1]));
}
