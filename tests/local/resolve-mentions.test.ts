import { AllowedMentionsTypes, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { BOT_ID, findUser, people, roles } from '../../src/local/people.ts';
import { PING_ALL, PING_USERS, resolveMentions } from '../../src/local/resolve-mentions.ts';

const MAY_PING = PermissionFlagsBits.MentionEveryone;
const [member, moderator] = people;
const role = roles.find(({ name }) => name === 'Moderators');

const NONE = { parse: [], users: [], roles: [], replied_user: false };
const text = `@everyone <@${member?.id}> <@!${BOT_ID}> <@&${role?.id}>`;

describe('resolveMentions', () => {
  it('pings everyone whom a text names, when nothing is said', () => {
    const pings = resolveMentions(text, PING_ALL, MAY_PING);
    expect(pings.mentions.map(({ id }) => id)).toEqual([member?.id, BOT_ID]);
    expect(pings).toMatchObject({ mention_everyone: true, mention_roles: [role?.id] });
  });

  it('pings nobody when nobody is allowed', () => {
    expect(resolveMentions(text, NONE, MAY_PING, findUser(moderator?.id ?? ''))).toEqual({
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
    });
  });

  it('pings neither roles nor everyone from an interaction that says nothing', () => {
    const pings = resolveMentions(text, PING_USERS, MAY_PING);
    expect([pings.mentions.length, pings.mention_roles, pings.mention_everyone]).toEqual([2, [], false]);
  });

  it('pings the listed users only', () => {
    const pings = resolveMentions(text, { ...NONE, users: [BOT_ID] }, MAY_PING);
    expect(pings.mentions.map(({ id }) => id)).toEqual([BOT_ID]);
  });

  it('pings the author of the message replied to, unless told not to', () => {
    const author = findUser(moderator?.id ?? '');
    expect(resolveMentions('hi', PING_ALL, 0n, author).mentions).toEqual([author]);
    expect(resolveMentions('hi', { ...PING_ALL, replied_user: false }, 0n, author).mentions).toEqual([]);
  });

  it('does not ping everyone or a role for an author who may not', () => {
    const pings = resolveMentions(text, PING_ALL, 0n);
    expect([pings.mention_everyone, pings.mention_roles]).toEqual([false, []]);
  });

  it('does not ping from code, and does not know strangers', () => {
    expect(resolveMentions(`\`<@${member?.id}>\` \`\`\`@everyone\`\`\``, PING_ALL, MAY_PING)).toMatchObject({
      mentions: [],
      mention_everyone: false,
    });
    expect(resolveMentions('<@99999999999999999>', PING_ALL, MAY_PING).mentions).toEqual([]);
  });

  it('pings once whom a text names twice', () => {
    const twice = `<@${member?.id}> <@${member?.id}>`;
    expect(
      resolveMentions(twice, { ...PING_ALL, parse: [AllowedMentionsTypes.User] }, 0n).mentions,
    ).toHaveLength(1);
  });
});
