import type { Unit } from '../read-units.ts';
import type { Compared } from './compared.ts';

/** What stands in brackets is said of what stands before them: "(with the title Secretary General)" of one of six people. */
export function bracketsAgree({ evidence: { text, units }, pairs }: Compared): boolean {
  const said = new Set([...pairs.values()].flat());
  const strange = [...text.matchAll(/\([^()]*\)/gu)].filter(({ index }) => {
    const head = units.findLast(({ end }) => end <= index);
    return head?.kind === 'name' && !said.has(head) && /^\s*$/u.test(text.slice(head.end, index));
  });
  const isStrange = ({ start, end }: Unit) =>
    strange.some(({ index, 0: bracket }) => start >= index && end <= index + bracket.length);
  return ![...pairs.values()].some((places) => places.every(isStrange));
}
