import { followRedirects } from './follow-redirects.ts';
import type { PartialDate } from './partial-date.ts';
import type { Passage } from './passage.ts';
import type { PassageLock, Retirement } from './passage-lock.ts';

/** What a reader is told who opens an address that no passage has any more. */
export type Retired =
  | { readonly kind: 'replaced'; readonly on: PartialDate; readonly passage: Passage }
  | Extract<Retirement, { kind: 'withdrawn' }>;

/**
 * Every retired address with where its redirects end. One that leads nowhere is left out, and so unknown
 * to readers: `checkPassageLock` tells editors about it, and it is no reason to keep the bot from starting.
 */
export function resolveRetired(
  lock: PassageLock,
  passage: (id: string) => Passage | undefined,
): ReadonlyMap<string, Retired> {
  const resolved = new Map<string, Retired>();
  for (const [id, { retirement }] of lock) {
    const retired = retirement === null ? null : resolve(id, retirement, lock, passage);
    if (retired !== null) resolved.set(id, retired);
  }
  return resolved;
}

function resolve(
  id: string,
  retirement: Retirement,
  lock: PassageLock,
  passage: (id: string) => Passage | undefined,
): Retired | null {
  if (retirement.kind === 'withdrawn') return retirement;
  const end = followRedirects(lock, id);
  if (end.isCycle) return null;
  const successor = passage(end.id);
  if (successor !== undefined) return { kind: 'replaced', on: retirement.on, passage: successor };
  const last = lock.get(end.id)?.retirement;
  return last?.kind === 'withdrawn' ? last : null;
}
