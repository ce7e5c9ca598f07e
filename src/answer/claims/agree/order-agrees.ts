import { sharesKey, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** A day that the text names for how near it is to what is told: "a day before it was opened". */
const NEAR =
  /\b(?:an?|one|two|three|the|\d+) (?:day|week|month|year)s? before\b|\b(?:an?|one|two|three|the|\d) (?:day|week|month|year)s? after\b|\beve of\b/iu;

/** What comes before or after something is told with the same word before the same name, in the statement and in the text. */
export function orderAgrees({ claim, evidence }: Compared): boolean {
  const told = ordersIn(evidence);
  const isDated = claim.units.some(({ kind }) => kind === 'date');
  if (isDated && NEAR.test(evidence.text) && !/\b(?:before|after|eve|ahead)\b/iu.test(claim.text))
    return false;
  if (isTurned(claim.text, evidence.text)) return false;
  return ordersIn(claim).every(({ word, name }) =>
    told.some((other) => other.word === word && sharesKey(other.name, name)),
  );
}

/** One says before what the other says after. */
function isTurned(claimed: string, told: string): boolean {
  return [
    [EARLIER, LATER],
    [LATER, EARLIER],
  ].some(
    ([own, other]) => own?.test(claimed) && !other?.test(claimed) && other?.test(told) && !own.test(told),
  );
}

const EARLIER = /\b(?:before|former(?:ly)?)\b/iu;
const LATER = /\bafter\b/iu;

interface Order {
  readonly word: string;
  readonly name: Unit;
}

function ordersIn({ text, units }: Reading): readonly Order[] {
  return units.flatMap((name) => {
    const word = BEFORE_NAME.exec(text.slice(0, name.start))?.[1];
    return name.kind === 'name' && word !== undefined ? [{ word: word.toLowerCase(), name }] : [];
  });
}

/** "After the Soma disaster", "after the disaster of Soma". */
const BEFORE_NAME = /\b(before|after|until)\s+(?:the\s+|that of\s+|the (?:\p{Ll}+\s+){1,3}of\s+)?$/u;
