import { AUXILIARY, QUESTION_WORD } from '../../search/question-words.ts';

const WORD = `(?:(?:in|on|at|by|for|to|from|with|since|until) )?${QUESTION_WORD}(?:(?<=how) (?:many|much|long|often))?`;

/** "When and where was it", "where & when". */
const BESIDE = new RegExp(`\\b${WORD}\\s*(?:,|&|\\band\\b)(?: also)? ${WORD}\\b`, 'iu');

/** "Who signed it, and when?", "who hosted it and in which city". */
const BEHIND = new RegExp(
  `(?:\\b${WORD}|^\\P{L}*${AUXILIARY})\\b.*\\S,? (?:and|plus)(?: also)? ${WORD}(?: \\p{L}+){0,2}\\W*$`,
  'iu',
);

/** "Who signed it and what does it say". */
const AFTER = new RegExp(
  `^\\P{L}*${WORD}\\b.*\\S,? and(?: also)? ${WORD}(?: \\p{L}+){0,2} ${AUXILIARY}\\b`,
  'iu',
);

const NOUN =
  '(?:date|year|day|time|place|city|venue|location|country|theme|motto|name|title|number|host|author|length|price)s?';

/** "What were the date and place of it". */
const NOUNS = new RegExp(
  `\\b(?:what|which)(?: (?:is|are|was|were))?(?: the)? ${NOUN} and (?:the )?${NOUN}\\b`,
  'iu',
);

/** True where more is asked for than one short answer can give. */
export function asksTwoThings(question: string): boolean {
  return [BESIDE, BEHIND, AFTER, NOUNS].some((pattern) => pattern.test(question));
}
