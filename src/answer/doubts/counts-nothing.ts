import { MONTH } from '../../corpus/months.ts';
import { NUMBER } from '../../search/answer-type.ts';
import type { Reading } from './reading.ts';

const HOW_MANY = /\bhow many\b/iu;

/** A day, or a year as texts name it; not "1350 watts". */
const TIME = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH}\b|\b${MONTH} \d{1,2}\b|(?:\b(?:${MONTH},?|in|since|of|until|till|from|to|by|and|around|about|before|after|early|late)\s|[(–-])(?:1\d|20)\d{2}\b`,
  'giu',
);

/** As good as a number: so few, so many, or what share. */
const QUANTITY =
  /\b(?:no|none|nobody|several|various|many|few|both|all|every|each|single|pair|couple|dozens?|third|quarter|most|majority|hundreds|thousands|millions)\b/iu;

/** True where it is asked how many and the passage has no number but those of days and years. */
export function countsNothing({ query, text }: Reading): boolean {
  if (query.type !== 'number' || !HOW_MANY.test(query.question)) return false;
  const told = text.replace(TIME, ' ');
  return told.search(NUMBER) < 0 && !QUANTITY.test(told);
}
