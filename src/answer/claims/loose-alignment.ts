import type { PassageIndex } from '../../search/build-passage-index.ts';
import { type Alignment, alignBy } from './align.ts';
import { saysDate } from './claim-date.ts';
import { saysQuantity } from './quantity.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** Like `align`, but a number need not count the same thing in the same words, and a name may be said in part. */
export function alignLoosely(claim: Reading, evidence: Reading): Alignment {
  return alignBy(claim, evidence, agrees);
}

function agrees(claimed: Unit, found: Unit): boolean {
  if (claimed.kind === 'date')
    return (
      found.kind === 'date' &&
      saysDate(claimed.date, found.date) &&
      (claimed.role === 'end') === (found.role === 'end')
    );
  if (claimed.kind === 'number')
    return (
      found.kind === 'number' &&
      saysQuantity(claimed.quantity, found.quantity) &&
      isOfSameSize(claimed.quantity.value, found.quantity.value)
    );
  return sharesKey(claimed, found);
}

/** A bound says nothing of what is far from it: whoever counts less than a hundred does not speak of twenty. */
function isOfSameSize(a: number, b: number): boolean {
  return Math.min(a, b) * 2 >= Math.max(a, b);
}

/** The share of the weight (idf) of a statement's pieces that the passage holds; values count as the words around them do. */
export function coverage(
  { units }: Reading,
  pairs: ReadonlyMap<Unit, readonly Unit[]>,
  { analyser, vocabulary }: PassageIndex,
): number {
  const weightOf = (unit: Unit) => {
    const [key] = keysOf(unit);
    return key === undefined ? 1 : vocabulary.idf(analyser.processTerm(unit.text) ?? key);
  };
  const own = units.filter(({ kind }) => kind !== 'context');
  const all = own.reduce((sum, unit) => sum + weightOf(unit), 0);
  const held = own.reduce((sum, unit) => sum + (pairs.has(unit) ? weightOf(unit) : 0), 0);
  return all === 0 ? 0 : held / all;
}
