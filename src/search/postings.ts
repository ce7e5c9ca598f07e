/** Which items hold a key, and how much of it: flat numbers, because there are hundreds of thousands of them. */
export interface Postings {
  /** The items of every key, one key behind the other; of each key in the order in which they were added. */
  readonly items: Uint32Array;
  /** How much of its key each item holds. */
  readonly amounts: Float32Array;
  /** Where the items of a key stand in both; nowhere where no item holds it. */
  range(key: string): Range;
  keys(): Iterable<string>;
}

interface Range {
  readonly from: number;
  readonly until: number;
}

/** True where any item from one on, and before another, holds a key: its items were added in their order. */
export function anyHolds({ items, range }: Postings, key: string, { from, until }: Range): boolean {
  let { from: low, until: high } = range(key);
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < end && (items[low] ?? 0) < until;
}

const NOWHERE: Range = { from: 0, until: 0 };

/** Collects postings, item by item. */
export class PostingsBuilder {
  readonly #places = new Map<string, number>();
  readonly #lastEntries: number[] = [];
  readonly #counts: number[] = [];
  readonly #keys: number[] = [];
  readonly #items: number[] = [];
  readonly #amounts: number[] = [];

  /** Adds to what the last item holds of a key; items come in their order. */
  add(key: string, item: number, amount: number): void {
    const place = this.#placeOf(key);
    const last = this.#lastEntries[place] ?? -1;
    if (last >= 0 && this.#items[last] === item) {
      this.#amounts[last] = (this.#amounts[last] ?? 0) + amount;
      return;
    }
    this.#lastEntries[place] = this.#items.length;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#keys.push(place);
    this.#items.push(item);
    this.#amounts.push(amount);
  }

  build(): Postings {
    const starts = new Uint32Array(this.#counts.length + 1);
    for (const [place, count] of this.#counts.entries()) starts[place + 1] = (starts[place] ?? 0) + count;
    const items = new Uint32Array(this.#items.length);
    const amounts = new Float32Array(this.#items.length);
    const next = starts.slice();
    for (const [entry, place] of this.#keys.entries()) {
      const at = next[place] ?? 0;
      items[at] = this.#items[entry] ?? 0;
      amounts[at] = this.#amounts[entry] ?? 0;
      next[place] = at + 1;
    }
    const ranges = new Map<string, Range>();
    for (const [key, place] of this.#places)
      ranges.set(key, { from: starts[place] ?? 0, until: starts[place + 1] ?? 0 });
    return { items, amounts, range: (key) => ranges.get(key) ?? NOWHERE, keys: () => ranges.keys() };
  }

  #placeOf(key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const fresh = this.#places.size;
    this.#places.set(key, fresh);
    this.#counts.push(0);
    this.#lastEntries.push(-1);
    return fresh;
  }
}
