import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHolds, type Postings, PostingsBuilder } from '../../src/search/postings.ts';

function itemsOf({ items, amounts, range }: Postings, key: string) {
  const { from, until } = range(key);
  return Array.from({ length: until - from }, (_, offset) => [items[from + offset], amounts[from + offset]]);
}

describe('postings', () => {
  it('give the items of each key in the order in which they were added', () => {
    const builder = new PostingsBuilder();
    builder.add('summit', 0, 1);
    builder.add('council', 0, 2);
    builder.add('summit', 3, 4);
    const postings = builder.build();
    expect(itemsOf(postings, 'summit')).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(itemsOf(postings, 'council')).toEqual([[0, 2]]);
    expect([...postings.keys()]).toEqual(['summit', 'council']);
  });

  it('add up what one item holds of a key', () => {
    const builder = new PostingsBuilder();
    builder.add('summit', 7, 1);
    builder.add('council', 7, 1);
    builder.add('summit', 7, 2);
    expect(itemsOf(builder.build(), 'summit')).toEqual([[7, 3]]);
  });

  it('tell whether any of some items that follow each other holds a key', () => {
    const builder = new PostingsBuilder();
    for (const item of [2, 5, 9]) builder.add('summit', item, 1);
    const postings = builder.build();
    const holds = (from: number, until: number) => anyHolds(postings, 'summit', { from, until });
    expect([holds(0, 2), holds(0, 3), holds(3, 5), holds(5, 6), holds(9, 20), holds(10, 20)]).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(anyHolds(postings, 'council', { from: 0, until: 20 })).toBe(false);
  });

  it('have nothing for a key that was not added', () => {
    expect(itemsOf(new PostingsBuilder().build(), 'summit')).toEqual([]);
  });

  it('hold what a map of maps would hold', () => {
    const entry = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(5), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40, size: 'max' }), (entries) => {
        const builder = new PostingsBuilder();
        const expected = new Map<string, Map<number, number>>();
        for (const [key, item, amount] of entries.toSorted((one, other) => one[1] - other[1])) {
          builder.add(key, item, amount);
          const own = expected.get(key) ?? new Map<number, number>();
          expected.set(key, own.set(item, (own.get(item) ?? 0) + amount));
        }
        const postings = builder.build();
        for (const key of ['a', 'b', 'c'])
          expect(itemsOf(postings, key)).toEqual([...(expected.get(key) ?? [])]);
      }),
    );
  });
});
