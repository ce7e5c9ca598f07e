/** The positions of the largest numbers, the largest first; of equal ones the first. What is -Infinity is left out. */
export function largest(numbers: Float64Array, count: number): readonly number[] {
  const at = (position: number) => numbers[position] ?? 0;
  let least = Number.NEGATIVE_INFINITY;
  if (count >= numbers.length)
    return [...numbers.keys()].filter((position) => at(position) > least).toSorted((a, b) => at(b) - at(a));
  const found: number[] = [];
  for (let position = 0; position < numbers.length; position += 1) {
    const number = at(position);
    if (number <= least) continue;
    let place = found.length;
    while (place > 0 && number > at(found[place - 1] ?? 0)) place -= 1;
    found.splice(place, 0, position);
    found.length = Math.min(found.length, count);
    if (found.length === count) least = at(found.at(-1) ?? 0);
  }
  return found;
}
