/** Interactions as Discord sends them, with the fields that a bot gets in a server. */
const IN_GUILD = {
  id: '1100000000000000001',
  application_id: '1100000000000000009',
  token: 'interaction-token',
  version: 1,
  guild_id: '1100000000000000003',
  channel_id: '1100000000000000004',
  locale: 'en-GB',
  context: 0,
  member: {
    user: { id: '1100000000000000002', username: 'aizhan', global_name: 'Aizhan B.' },
    nick: 'Aizhan',
    permissions: '2048',
    roles: [],
  },
};

export function rawCommand(data: object, fields: object = {}): object {
  return { ...IN_GUILD, type: 2, data: { id: '1', type: 1, ...data }, ...fields };
}

export function rawAutocomplete(data: object): object {
  return { ...rawCommand(data), type: 4 };
}

export function rawComponent(customId: string, fields: object = {}): object {
  return { ...IN_GUILD, type: 3, data: { custom_id: customId, component_type: 2, ...fields } };
}

export function rawModal(customId: string, components: readonly object[]): object {
  return { ...IN_GUILD, type: 5, data: { custom_id: customId, components } };
}
