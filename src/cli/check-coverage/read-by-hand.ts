/**
 * Facts that a passage states in words of its own, too few of them the fact's: each was read beside its
 * passage and found to be there. By the fact's id, with the passage's address.
 */
export const READ_BY_HAND: ReadonlyMap<string, string> = new Map([
  ['ana-china-terror', 'analysis#counter-terrorism-push'],
  ['ana-israel-veto', 'analysis#israel-consensus'],
  ['cbm-voluntary-2', 'confidence-building-measures#recommendations'],
  ['gong-90-area-pop', 'identity#coverage-readings'],
  ['hist-2006-16-error', 'membership#members-2006-readings'],
  ['id-idea-date', 'history#proposal'],
  ['mem-fx-nine-or-ten', 'membership#observer-states-readings'],
  ['mem-newsaz-tm', 'membership#turkmenistan-readings'],
  ['mem-seed-chair', 'analysis#kazakhstan-chairmanships-noor'],
  ['sg-28-10-2025', 'membership#count'],
  ['st-af-afghan', 'structure#afghan-contacts'],
  ['st-secretariat-office-2016', 'structure#office-2016-readings'],
  ['st-specialised', 'structure#specialised-meetings'],
  ['sum2-thailand-dispute', 'membership#thailand-readings'],
  ['sum6-27vs28', 'membership#members-2022-readings'],
]);
