import type { Asked, Outcome } from './connection.ts';
import type { PageState } from './page-state.ts';

/** What a part of the page sends: in whose name and in which channel, the page knows. */
export type Action = WithoutPlace<Asked>;
type WithoutPlace<Request> = Request extends unknown ? Omit<Request, 'as' | 'channelId'> : never;

/** What the parts of the page may ask of the whole. */
export interface Page {
  readonly state: PageState;
  /** Replaces the state and draws what changed. */
  update(state: PageState): void;
  /** Sends and reports what comes back as it is, for answers that only the sender can use. */
  ask(action: Action): Promise<Outcome>;
  /**
   * Sends, opens the modal if one comes back, and shows a failure where Discord would. `command` is the
   * command that is used, if one is.
   */
  run(action: Action, command?: string): Promise<void>;
  /** Puts a command into the composer, ready for its options. */
  startCommand(name: string): void;
}
