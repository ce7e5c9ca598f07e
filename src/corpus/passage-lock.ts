import type { PartialDate } from './partial-date.ts';

/** What became of an address that no passage has any more. */
export type Retirement =
  | { readonly kind: 'replaced'; readonly on: PartialDate; readonly see: string }
  | { readonly kind: 'withdrawn'; readonly on: PartialDate; readonly reason: string };

/** One address that people may have cited. */
export interface LockedId {
  /** Line of the lock file, from 1. */
  readonly line: number;
  /** `null` while a passage has the address. */
  readonly retirement: Retirement | null;
}

/** Every address ever published, so that none of them can go without a word. */
export type PassageLock = ReadonlyMap<string, LockedId>;
