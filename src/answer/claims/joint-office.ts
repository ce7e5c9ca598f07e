/** A co-coordinator is no coordinator. */
const JOINT = /\bco-(?!operat|ordin)\p{L}/iu;

/** Of headers that a statement means those of an office held jointly where it says so, else only the others. */
export function ofSameRank<T extends { readonly header: string }>(
  text: string,
  cells: readonly T[],
): readonly T[] {
  const isJoint = JOINT.test(text);
  return cells.filter(({ header }) => JOINT.test(header) === isJoint);
}
