import type { Command } from '../../src/discord/command.ts';
import type { Message } from '../../src/discord/components.ts';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import type { Invocation } from '../../src/discord/invocation.ts';
import type { Reply } from '../../src/discord/reply.ts';
import type { Services } from '../../src/discord/services.ts';
import { expectSendable } from './expect-sendable.ts';
import { customIdOf } from './message-content.ts';
import { invocationOf } from './sample-invocation.ts';

/** Runs a command, and checks that Discord would take what it replies. */
export async function runCommand(
  command: Command,
  services: Services,
  fields: Partial<Invocation> = {},
): Promise<Reply> {
  const reply = await command.run(invocationOf({ name: command.registration.name, ...fields }), services);
  return checked(reply);
}

/** Presses the button with this label in a message. */
export async function press(
  command: Command,
  services: Services,
  message: Message,
  label: string,
  fields: Partial<Invocation> = {},
): Promise<Reply> {
  return await use(command, services, customIdOf(message, label), fields);
}

/** Uses the component with this custom id. */
export async function use(
  command: Command,
  services: Services,
  customId: string,
  fields: Partial<Invocation> = {},
): Promise<Reply> {
  const { name, parts } = parseCustomId(customId);
  const component = command.components?.[name];
  if (component === undefined) throw new Error(`${command.registration.name} has no component ${name}`);
  return checked(await component.run(invocationOf({ name, parts, ...fields }), services));
}

/** The message that a reply shows to the person who asked. */
export function shownIn(reply: Reply): Message {
  if (reply.kind === 'modal') throw new Error('a modal shows no message');
  return reply.kind === 'share' ? reply.update : reply.message;
}

function checked(reply: Reply): Reply {
  expectSendable(shownIn(reply));
  if (reply.kind === 'share') expectSendable(reply.shared);
  return reply;
}
