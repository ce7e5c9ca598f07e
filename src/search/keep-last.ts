import type { Query } from './parse-query.ts';

/**
 * A pure function of a query that keeps its last result: much of what is found out of a query is asked for again for each
 * passage that may answer it. What it returns may be overwritten by the next query.
 */
export function keepLast<T>(find: (query: Query) => T): (query: Query) => T {
  let last: { readonly query: Query; readonly found: T } | null = null;
  return (query) => {
    if (last?.query !== query) last = { query, found: find(query) };
    return last.found;
  };
}
