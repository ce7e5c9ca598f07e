/** A co-coordinator is no coordinator. */
const JOINT = /\bco-(?!operat|ordin)\p{L}/iu;

/** True for an office that is held with another one: "co-chairs". */
export function isJoint(office: string): boolean {
  return JOINT.test(office);
}

/** Of headers that a statement means those of an office held jointly where it says so, else only the others. */
export function ofSameRank<T extends { readonly header: string }>(
  text: string,
  cells: readonly T[],
): readonly T[] {
  const isOfBoth = isJoint(text);
  return cells.filter(({ header }) => isJoint(header) === isOfBoth);
}

/** True where a statement names a joint office beside another one: "A coordinates it with B as co-coordinator". */
export function namesJointOffice(text: string): boolean {
  return (
    /\bco-\p{L}/iu.test(text) && /(?<!\bco-)\b(?:coordinat|chair|head|president|direct)\p{L}*/iu.test(text)
  );
}
