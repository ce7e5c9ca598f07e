import { ORDINAL, ordinalNumber, spellOrdinal } from '../grammar/ordinals.ts';

/** A name may stand between: `Fourth CICA Summit`. */
const BETWEEN = String.raw`(?:\s[\p{L}\p{N}-]+){0,2}?\s`;

/** The ordinal number that a text says, of a noun if one is given: `Fourth` of `the Fourth CICA Summit`. */
export function ordinalIn(text: string, noun: string | null = null): string | null {
  if (noun === '') return null;
  const behind = noun === null ? '' : `${BETWEEN}${noun.replace(/\P{L}/gu, '.')}\\b`;
  return new RegExp(`\\b(${ORDINAL})\\b(?! century)${behind}`, 'iu').exec(text)?.[1] ?? null;
}

/** The ordinal so many steps further; `null`: nothing comes before the first. */
export function nextOrdinal(ordinal: string, step: number): string | null {
  const number = (ordinalNumber(ordinal) ?? Number.NaN) + step;
  return number > 0 ? spellOrdinal(number) : null;
}
