/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  /** Position in the whole list of the first item, from 1. */
  readonly first: number;
  readonly total: number;
}

/** A page number beyond the end, from an old button after the knowledge has changed, gives the last page. */
export function paginate<T>(items: readonly T[], page: number, size: number): Page<T> {
  const pageCount = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(0, page), pageCount - 1);
  const start = shown * size;
  return {
    items: items.slice(start, start + size),
    page: shown,
    pageCount,
    first: start + 1,
    total: items.length,
  };
}
