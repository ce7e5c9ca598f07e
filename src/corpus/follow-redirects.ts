import type { PassageLock } from './passage-lock.ts';

/** Where an address leads once every redirect on the way is followed. */
export interface RedirectEnd {
  readonly id: string;
  /** True where the way comes back to an address that it has passed, so that it has no end. */
  readonly isCycle: boolean;
}

/** Follows the redirects of a retired address; any other address leads to itself. */
export function followRedirects(lock: PassageLock, start: string): RedirectEnd {
  const passed = new Set<string>();
  let id = start;
  while (!passed.has(id)) {
    passed.add(id);
    const retirement = lock.get(id)?.retirement;
    if (retirement?.kind !== 'replaced') return { id, isCycle: false };
    id = retirement.see;
  }
  return { id, isCycle: true };
}
