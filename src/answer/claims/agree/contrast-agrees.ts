import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** "Is A and not B": what the statement denies is denied in the text, and what it affirms is affirmed there. */
export function contrastAgrees({ claim, evidence, pairs }: Compared): boolean {
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
