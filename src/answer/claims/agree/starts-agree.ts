import { clauseAt } from '../../grammar/clauses.ts';
import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** "Since 2008" says when something began: true unless the text only tells of that time in passing, "counted 18 members in 2008". */
export function startsAgree({ claim, evidence, pairs }: Compared): boolean {
  return [...pairs].every(
    ([date, places]) =>
      date.kind !== 'date' ||
      !SINCE.test(claim.text.slice(0, date.start)) ||
      places.some((place) => isBeginning(place, evidence)),
  );
}

const SINCE = /\bsince\s+(?:(?:the\s+)?\p{L}+\s+of\s+|\p{L}+\s+)?$/iu;

/** A date that is told as a beginning, or with a deed by which something begins, or under a header for one. */
export function isBeginning(place: Unit, { text }: Reading): boolean {
  if (place.kind === 'date' && place.role === 'start') return true;
  const clause = clauseAt(text, place.start);
  return BEGINS.test(text.slice(clause.start, clause.end));
}

const BEGINS =
  /\b(?:since|from|date|new|t[ao]ken?|took|beg[aiu]n|start(?:s|ed)?|assumed|came into|enter(?:s|ed)|pass(?:es|ed)|handed|join(?:s|ed)|bec[ao]mes?|admi(?:ts|tted|ssion)|accession|accredited|welcomed|found(?:s|ed)|establish(?:es|ed)|creat(?:es|ed)|set up|launch(?:es|ed)|open(?:s|ed)|mov(?:es|ed)|appoint(?:s|ed)|elect(?:s|ed)|approv(?:es|ed)|introduc(?:es|ed)|extend(?:s|ed)|grant(?:s|ed)|receiv(?:es|ed)|given|g[ao]t|obtain(?:s|ed))\b/iu;
