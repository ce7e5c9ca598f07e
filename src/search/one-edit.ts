/** True where one letter lost, added, mistaken or swapped with its neighbour makes one word of the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let same = 0;
  while (same < Math.min(a.length, b.length) - from && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  const own = a.slice(from, a.length - same);
  const other = b.slice(from, b.length - same);
  const isSwap = own.length === 2 && own[0] === other[1] && own[1] === other[0];
  return isSwap || Math.max(own.length, other.length) === 1;
}
