import { sharesKey, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** "The members are A and B" names all of them: true unless the text lists more. */
export function listsAgree({ claim, evidence }: Compared): boolean {
  const verb = WHOLE.exec(claim.text)?.[0];
  if (verb === undefined) return true;
  const named = namesIn(claim).filter(({ start }) => start >= verb.length);
  if (named.length < LEAST) return true;
  const lists = listsIn(evidence);
  const own = lists.filter((list) => list.some((name) => named.some((one) => sharesKey(one, name))));
  return (
    own.length === 0 || own.some((list) => list.every((name) => named.some((one) => sharesKey(one, name))))
  );
}

/** Two names are a list. */
const LEAST = 2;

const WHOLE =
  /^\W*(?:the|all(?: the)?|its|\S+['’]s)\s+[^.;]*?\p{L}s\b[^.;,]*?\b(?:are|were)\s+(?!among\b|also\b|not\b|both\b|all\b)/iu;

function namesIn({ units }: Reading): readonly Unit[] {
  return units.filter(({ kind }) => kind === 'name');
}

/** The runs of names with nothing but commas and small words between them. */
function listsIn(reading: Reading): readonly (readonly Unit[])[] {
  const lists: Unit[][] = [];
  for (const name of namesIn(reading)) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    const between = before === undefined ? '.' : reading.text.slice(before.end, name.start);
    if (last !== undefined && /^(?:[\s,()]|\b(?:and|the|of)\b)*$/iu.test(between)) last.push(name);
    else lists.push([name]);
  }
  return lists.filter((list) => list.length >= LEAST);
}
