import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';

/** Discord as far as registration goes: keeps what it is told, with its defaults filled in. */
function registry(known: readonly object[]) {
  const puts: unknown[] = [];
  return {
    puts,
    get: () => Promise.resolve(known),
    put(_route: string, { body }: { body?: unknown } = {}) {
      puts.push(body);
      return Promise.resolve(body);
    },
  };
}

const registrations = commands.map(({ registration }) => registration);

/** As Discord returns it: with ids, versions, nulls for what is not set, and lists in another order. */
function asReturned(registration: object): object {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    type: 1,
    description: '',
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    ...registration,
    ...('contexts' in registration && { contexts: (registration.contexts as number[]).toReversed() }),
  };
}

describe('registerCommands', () => {
  it('registers when Discord knows nothing', async () => {
    const discord = registry([]);
    expect(await registerCommands(discord, '1', commands)).toBe(true);
    expect(discord.puts).toEqual([registrations]);
  });

  it('registers nothing when Discord knows the commands already, in any order', async () => {
    const discord = registry(registrations.map(asReturned).toReversed());
    expect(await registerCommands(discord, '1', commands)).toBe(false);
    expect(discord.puts).toEqual([]);
  });

  it.each([
    ['a description', { description: 'Another' }],
    ['a permission', { default_member_permissions: '8' }],
    ['the contexts', { contexts: [0] }],
    ['a translation', { description_localizations: { fr: 'Demander' } }],
    ['the options', { options: [] }],
  ])('registers when %s is different', async (_, change) => {
    const [first, ...others] = registrations.map(asReturned);
    const discord = registry([{ ...first, ...change }, ...others]);
    expect(await registerCommands(discord, '1', commands)).toBe(true);
  });

  it('registers when the order of options, a choice or a limit is different', async () => {
    for (const change of [
      (json: string) => json.replace('Only me', 'Just me'),
      (json: string) => json.replace('"max_length":500', '"max_length":501'),
      (json: string) => json.replace('"name":"visibility"', '"name":"seen-by"'),
    ]) {
      const before = JSON.stringify(registrations.map(asReturned));
      const known: object[] = JSON.parse(change(before));
      expect(JSON.stringify(known)).not.toBe(before);
      expect(await registerCommands(registry(known), '1', commands)).toBe(true);
    }
  });

  it('registers when a command is gone or new', async () => {
    const known = registrations.map(asReturned);
    expect(await registerCommands(registry(known.slice(1)), '1', commands)).toBe(true);
    expect(await registerCommands(registry(known), '1', commands.slice(1))).toBe(true);
  });
});
