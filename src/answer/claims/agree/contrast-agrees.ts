import { type Clause, cutBefore, STATEMENT_END } from '../../grammar/clauses.ts';
import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** "Is A and not B": what the statement denies is denied in the text, and what it affirms is affirmed there. */
export function contrastAgrees(compared: Compared): boolean {
  return setsAgainst(compared) && deniesTheSame(compared);
}

/** "A is, while B is not": the one stands in a part of the text that denies nothing. */
function setsAgainst({ claim, evidence, pairs }: Compared): boolean {
  const turn = AGAINST.exec(claim.text);
  if (turn === null) return true;
  const denying = partsOf(evidence);
  return [...pairs].every(
    ([unit, places]) =>
      unit.kind !== 'name' ||
      unit.end > turn.index ||
      places.some(({ start }) => !denying.some((part) => start >= part.start && start < part.end)),
  );
}

const AGAINST = /\b(?:while|whereas|but|unlike)\b(?=.*(?:\b(?:not|never|no|neither)\b|n['’]t\b))/iu;

const sidesIn = cutBefore(`${STATEMENT_END}|,? (?:while|whereas|but) `);

/** The parts of a text that deny something. */
function partsOf({ text, negations }: Reading): readonly Clause[] {
  return sidesIn(text).filter(({ start, end }) =>
    negations.some((mark) => mark.start >= start && mark.start < end),
  );
}

function deniesTheSame({ claim, evidence, pairs }: Compared): boolean {
  if (!CONTRAST.test(claim.text)) return true;
  return [...pairs].every(
    ([unit, places]) =>
      unit.kind !== 'word' || places.some((place) => isDenied(place, evidence) === isDenied(unit, claim)),
  );
}

const CONTRAST = /(?:,|\band\b|\bbut\b)\s+not\s+(?:just\s+|only\s+)?(?:an?\s+|the\s+)?\p{L}/iu;

function isDenied({ start }: Unit, { text }: Reading): boolean {
  return /\b(?:not|neither|nor|never)\s+(?:(?:an?|the|full|present|current)\s+)*$/iu.test(
    text.slice(0, start),
  );
}
