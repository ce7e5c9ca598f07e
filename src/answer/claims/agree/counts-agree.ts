import { headsOf } from '../align.ts';
import { saysQuantity } from '../quantity.ts';
import { sharesKey, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

type NumberUnit = Extract<Unit, { kind: 'number' }>;

/** True unless the text counts the same thing as the statement, and has another number of it: "28 members and ten observers". */
export function countsAgree({ claim, evidence }: Compared): boolean {
  const counted = countsIn(evidence);
  return countsIn(claim).every(({ number, head }) => {
    const rivals = counted.filter(
      (other) => sharesKey(other.head, head) && other.number.quantity.unit === number.quantity.unit,
    );
    return (
      rivals.length === 0 || rivals.some((other) => saysQuantity(number.quantity, other.number.quantity))
    );
  });
}

interface Count {
  readonly number: NumberUnit;
  readonly head: Unit;
}

/** What is counted, with its number: of "23 of 27 members" the 23. */
function countsIn({ text, units }: Reading): readonly Count[] {
  const numbers = units.filter((unit) => unit.kind === 'number');
  return numbers.flatMap((number, position) => {
    const next = numbers[position + 1];
    const isPart = next !== undefined && OF.test(text.slice(number.end, next.start));
    const before = numbers[position - 1];
    if (before !== undefined && OF.test(text.slice(before.end, number.start))) return [];
    const [head] = [...headedBy(number, text, units), ...headsOf(isPart ? next : number, units)];
    return head === undefined ? [] : [{ number, head }];
  });
}

/** In a row the header stands before the number: "Observer states: 10". */
function headedBy({ start }: Unit, text: string, units: readonly Unit[]): readonly Unit[] {
  const header = /[;—]\s([^;:—]+):\s$/u.exec(text.slice(0, start));
  return header === null ? [] : units.filter((unit) => unit.start >= header.index && unit.end < start);
}

const OF = /^\s+(?:out )?of\s+(?:the\s+|its\s+|\S+['’]s\s+)?$/iu;
