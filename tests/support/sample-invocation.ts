import type { Invocation } from '../../src/discord/invocation.ts';

export const NOW = new Date('2026-01-02T03:04:05Z');

/** A member of a server uses a command; every field can be replaced. */
export function invocationOf(fields: Partial<Invocation> = {}): Invocation {
  return {
    id: '1100000000000000001',
    name: 'ask',
    subcommand: null,
    user: { id: '1100000000000000002', name: 'Aizhan' },
    place: 'guild',
    guildId: '1100000000000000003',
    channelId: '1100000000000000004',
    locale: 'en-GB',
    memberPermissions: 0n,
    canPost: true,
    options: {},
    focused: null,
    target: null,
    parts: [],
    values: [],
    fields: {},
    now: NOW,
    ...fields,
  };
}
