import type { Compared } from './compared.ts';

/**
 * The year in "the 1999 Declaration" is that of the declaration: it dates nothing else that the text tells of. True unless the
 * statement says such a year of something else.
 */
export function namedDatesAgree({ evidence, pairs }: Compared): boolean {
  const said = new Set([...pairs.values()].flat());
  return [...pairs].every(([date, places]) => {
    if (date.kind !== 'date' || date.role === 'name') return true;
    return places.some((place) => {
      if (place.kind !== 'date' || place.role !== 'name') return true;
      const head = evidence.units.find(({ start }) => start >= place.end);
      return head === undefined || said.has(head);
    });
  });
}
