/** A message that a message command was used on. */
interface TargetMessage {
  readonly id: string;
  readonly content: string;
}

/** Someone used a command, a component or a modal: plain values, wherever they came from. */
export interface Invocation {
  /** The interaction's id: the reference in an apology and in the log. */
  readonly id: string;
  /** Name of the command, or the part of the custom id that names the component or modal. */
  readonly name: string;
  readonly subcommand: string | null;
  readonly user: { readonly id: string; readonly name: string };
  /** `bot-dm`: nobody else reads along. `private-channel`: other direct messages, with other people. */
  readonly place: 'guild' | 'bot-dm' | 'private-channel';
  /** `null` in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly locale: string;
  /** The user's permissions in the channel; `null` in direct messages. */
  readonly memberPermissions: bigint | null;
  /** Whether the user may write in the channel; where not, the bot does not write there for them. */
  readonly canPost: boolean;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Name of the option that is being typed in; only for autocomplete. */
  readonly focused: string | null;
  readonly target: TargetMessage | null;
  /** What follows the name in a custom id. */
  readonly parts: readonly string[];
  /** What was chosen in a select menu. */
  readonly values: readonly string[];
  /** What was typed in a modal, by custom id of the field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly now: Date;
}

/** The text of an option without the space around it; empty where it was left out. */
export function textOption({ options }: Invocation, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** A number that stands in a custom id; `0` where somebody else wrote the custom id. */
export function numberPart({ parts }: Invocation, position: number): number {
  const number = Number(parts[position]);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
