/** Fewer letters begin words of any kin. */
const SHORTEST_BEGINNING = 4;

/** Two words of one kin share this much of the longer one. */
const SHARED_PART = 0.5;

/** Terms by how they begin. */
export type KinGroups = ReadonlyMap<string, readonly string[]>;

/** Groups terms; those that are too short to tell are left out. */
export function groupKin(terms: Iterable<string>): KinGroups {
  return Map.groupBy(
    [...terms].filter((term) => term.length >= SHORTEST_BEGINNING),
    beginningOf,
  );
}

/** By what the words of a term's kin are grouped. */
export function beginningOf(term: string): string {
  return term.slice(0, SHORTEST_BEGINNING);
}

/** True for two terms that may be of words derived from one another: "inventor" and "invention", "Norman" and "Normandy". */
export function isKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const isSame = shared === a.length && shared === b.length;
  return !isSame && shared >= SHORTEST_BEGINNING && shared >= SHARED_PART * Math.max(a.length, b.length);
}
