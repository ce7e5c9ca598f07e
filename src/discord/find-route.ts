import type { Deferral } from './acknowledgement.ts';
import type { Command, Run } from './command.ts';
import type { Interaction } from './read-interaction.ts';

/** What to run for an interaction, and how to acknowledge it when that takes long. */
export interface Route {
  readonly command: Command;
  readonly run: Run;
  readonly deferral: Deferral;
}

/** `undefined`: no command or component has this name any more. */
export function findRoute(
  commands: readonly Command[],
  { kind, invocation }: Interaction,
): Route | undefined {
  if (kind === 'command' || kind === 'autocomplete') {
    const command = commands.find(({ registration }) => registration.name === invocation.name);
    if (command === undefined) return undefined;
    const isPrivate = command.isPrivate(invocation);
    return { command, run: command.run, deferral: { kind: 'message', isPrivate } };
  }
  return findInteractive(commands, kind === 'component' ? 'components' : 'modals', invocation.name);
}

function findInteractive(
  commands: readonly Command[],
  group: 'components' | 'modals',
  name: string,
): Route | undefined {
  for (const command of commands) {
    const interactive = command[group]?.[name];
    if (interactive === undefined) continue;
    const deferral: Deferral =
      interactive.acknowledge === 'update' ? { kind: 'update' } : { kind: 'message', isPrivate: true };
    return { command, run: interactive.run, deferral };
  }
  return undefined;
}
