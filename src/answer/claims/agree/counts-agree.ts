import { headsOf } from '../align.ts';
import { saysQuantity } from '../quantity.ts';
import { sharesKey, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

type NumberUnit = Extract<Unit, { kind: 'number' }>;

/** True unless the text counts the same thing as the statement, and has another number of it: "28 members and ten observers". */
export function countsAgree({ claim, evidence }: Compared): boolean {
  // What alternates comes round half as often.
  const isOften = claim.units.some(({ kind, text }) => kind === 'number' && /\byears?\b/iu.test(text));
  if (isOften && ALTERNATE.test(evidence.text) && !ALTERNATE.test(claim.text)) return false;
  const counted = countsIn(evidence);
  return countsIn(claim).every((own) => {
    const alike = counted.filter(({ number }) => number.quantity.unit === own.number.quantity.unit);
    const shared = alike.map((other) => sharedHeads(own, other));
    const most = Math.max(0, ...shared);
    const rivals = alike.filter((_, position) => most > 0 && shared[position] === most);
    return (
      rivals.length === 0 || rivals.some(({ number }) => saysQuantity(own.number.quantity, number.quantity))
    );
  });
}

const ALTERNATE = /\balternat\p{L}+/iu;

/** How much of what is counted is the same: "observer organisations" are no observer states. */
function sharedHeads({ heads }: Count, other: Count): number {
  const isShared = (place: number) => {
    const [own, told] = [heads[place], other.heads[place]];
    return own !== undefined && told !== undefined && sharesKey(own, told);
  };
  return isShared(0) ? 1 + Number(isShared(1)) : 0;
}

interface Count {
  readonly number: NumberUnit;
  /** The words for what is counted, in their order. */
  readonly heads: readonly Unit[];
}

/** What is counted, with its number: of "23 of 27 members" the 23. */
function countsIn({ text, units }: Reading): readonly Count[] {
  const numbers = units.filter((unit) => unit.kind === 'number');
  return numbers.flatMap((number, position) => {
    const next = numbers[position + 1];
    const isPart = next !== undefined && OF.test(text.slice(number.end, next.start));
    const before = numbers[position - 1];
    if (before !== undefined && OF.test(text.slice(before.end, number.start))) return [];
    const heads = [...headedBy(number, text, units), ...headsOf(isPart ? next : number, units)];
    return heads.length === 0 ? [] : [{ number, heads: heads.slice(0, HEADS) }];
  });
}

/** In a row the header stands before the number: "Observer states: 10". */
function headedBy({ start }: Unit, text: string, units: readonly Unit[]): readonly Unit[] {
  const header = /[;—]\s([^;:—]+):\s$/u.exec(text.slice(0, start));
  return header === null ? [] : units.filter((unit) => unit.start >= header.index && unit.end < start);
}

/** "Observer states", "member states": what comes behind is said of them. */
const HEADS = 2;

const OF = /^\s+(?:out )?of\s+(?:the\s+|its\s+|\S+['’]s\s+)?$/iu;
