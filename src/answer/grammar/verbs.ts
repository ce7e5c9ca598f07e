import { AUXILIARY } from '../../search/question-words.ts';

const IRREGULAR =
  'took|held|met|came|became|began|went|gave|made|won|lost|built|left|led|ran|set|got|saw|said|sat|rose|fell|grew|spoke|drew|drove|flew|fought|found|kept|knew|laid|lay|paid|put|sold|sent|spent|stood|taught|wore|brought|bought|cut|dealt|felt|hit|struck|wrote|broke|burnt|cost|sank';

/** Matches a verb of what was or happened, as far as its form tells; a source, to build patterns of. */
export const PAST = String.raw`(?:was|were|had|did|${IRREGULAR}|\p{L}{2,}ed)`;

/** Matches a verb that says what was done to something, as far as its form tells; a source, to build patterns of. */
export const PARTICIPLE = String.raw`(?:\p{L}+ed|held|set|made|built|won|lost|chosen|begun|known|shown|given|taken|written|spoken|put|led|born|sent|found|seen|drawn|hit|paid|told|taught|sold|bought|brought|sworn|beaten)`;

/** Matches what can be the verb of a clause, as far as its form tells; a source, to build patterns of. */
export const FINITE = `(?:${AUXILIARY}|may|might|must|shall|${PAST})`;

/** Matches verbs of which the form tells it surely, as "united" does not; a source, to build patterns of. */
export const SURELY_FINITE =
  '(?:is|are|was|were|has|have|had|joined|hosted|chaired|signed|meets?|moved|took|held|became|opened|adopted|founded|proposed|includes?|covers?|belongs?)';
