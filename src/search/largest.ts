/** The positions of the largest numbers, the largest first; of equal ones the first. What is -Infinity is left out. */
export function largest(numbers: Float64Array, count: number): readonly number[] {
  const at = (position: number) => numbers[position] ?? 0;
  let least = Number.NEGATIVE_INFINITY;
  if (count <= 0) return [];
  if (count >= numbers.length)
    return [...numbers.keys()].filter((position) => at(position) > least).toSorted((a, b) => at(b) - at(a));
  const found: number[] = [];
  for (let position = 0; position < numbers.length; position += 1) {
    const number = at(position);
    if (number <= least) continue;
    // The last of as many as are wanted makes room.
    let place = Math.min(found.length, count - 1);
    for (; place > 0 && number > at(found[place - 1] ?? 0); place -= 1) found[place] = found[place - 1] ?? 0;
    found[place] = position;
    if (found.length === count) least = at(found[count - 1] ?? 0);
  }
  return found;
}
