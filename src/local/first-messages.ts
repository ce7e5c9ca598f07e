import { MessageType } from 'discord-api-types/v10';
import { FORUM_POST_ID } from './channels.ts';
import { addMessage } from './messages.ts';
import { botUser, findUser, people } from './people.ts';
import { PING_ALL } from './resolve-mentions.ts';
import type { World } from './world.ts';

/** A forum post is a thread that begins with a message of the same id: somebody has to have asked. */
export function addFirstMessages(world: World): void {
  const member = people.find(({ role }) => role === 'member');
  const content = 'Which states are members of CICA, and since when?';
  addMessage(world, { content, embeds: [], components: [], attachments: [], flags: 0 }, PING_ALL, {
    author: findUser(member?.id ?? '') ?? botUser,
    channelId: FORUM_POST_ID,
    type: MessageType.Default,
    details: { id: FORUM_POST_ID },
  });
}
