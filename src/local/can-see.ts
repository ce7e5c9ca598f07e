import type { PageMessage, Person } from './page-protocol.ts';

/** An ephemeral message is shown to one person. */
export function canSee({ id }: Person, { ephemeral_for }: PageMessage): boolean {
  return ephemeral_for === null || ephemeral_for === id;
}
