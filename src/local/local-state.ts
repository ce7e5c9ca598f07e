import type { Commands } from './commands.ts';
import type { Interactions } from './interactions.ts';
import type { World } from './world.ts';

/** What people and the bot act on. */
export interface LocalState {
  readonly world: World;
  readonly commands: Commands;
  readonly interactions: Interactions;
}
