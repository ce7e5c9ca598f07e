import { MONTH } from '../../corpus/months.ts';
import type { Reading } from './reading.ts';

/** Asks when something was or will be, not when one may do it. */
const ASKS_WHEN = /\bwhen (?:is|are|was|were|did|does|do|will|has|had)\b|\b(?:what|which) (?:date|year)\b/iu;

/** Whatever may tell a time: a date, an hour, a part of the day or year, before or after what. */
const TIME = new RegExp(
  [
    `\\d{3,4}|\\b\\d{1,2}(?:[.:]\\d\\d| ?[ap]\\.?m)|\\b${MONTH}\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b`,
    '\\b(?:when|while|after|before|until|till|since|during|upon|once|if|as soon as|following)\\b',
    '\\b(?:every|each|daily|weekly|monthly|yearly|annual(?:ly)?|always|never|now|today|tomorrow|yesterday|soon|later|earlier|recently|ago|first|last|next|previous)\\b',
    '\\b(?:mornings?|afternoons?|evenings?|nights?|noon|midnight|spring|summer|autumn|fall|winter|seasons?|days?|weeks?|months?|years?|decades?|century|centuries|hours?|minutes?|ages?|eras?|periods?|wars?|reign|times|at (?:the|that) time)\\b',
    '\\b(?:begin|start|end)(?:s|ed|ning|ning)?\\b',
  ].join('|'),
  'iu',
);

/** True where it is asked when something was or will be and the passage tells no time at all. */
export function givesNoTime({ query, text }: Reading): boolean {
  return query.type === 'date' && ASKS_WHEN.test(query.question) && !TIME.test(text);
}
