import {
  ChannelType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { parseCustomId } from './custom-id.ts';
import type { Invocation } from './invocation.ts';

/** An interaction as it came, over the gateway or over HTTP, made into plain values. */
export interface Interaction {
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal';
  readonly applicationId: string;
  /** Lets the bot respond for 15 minutes; a secret as long as that. */
  readonly token: string;
  readonly invocation: Invocation;
}

/** `null` for a kind of interaction that this bot cannot receive. */
export function readInteraction(payload: unknown, now: Date): Interaction | null {
  const { data: raw } = Payload.safeParse(payload);
  if (raw === undefined) return null;
  return {
    kind: KINDS[raw.type],
    applicationId: raw.application_id,
    token: raw.token,
    invocation: { ...readPlace(raw), ...readData(raw), now },
  };
}

const KINDS = {
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.ApplicationCommandAutocomplete]: 'autocomplete',
  [InteractionType.MessageComponent]: 'component',
  [InteractionType.ModalSubmit]: 'modal',
} as const;

const User = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });

/** A subcommand has options of its own; any other option has a value. */
const Option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(Option).optional();
  },
});

const Common = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  guild_id: z.string().nullish(),
  channel_id: z.string().nullish(),
  channel: z.object({ type: z.number() }).nullish(),
  locale: z.string().default('en-US'),
  context: z.number().nullish(),
  member: z.object({ user: User, nick: z.string().nullish(), permissions: z.string() }).nullish(),
  user: User.nullish(),
});

const Target = z.object({ id: z.string(), content: z.string().default('') });

const CommandData = z.object({
  name: z.string(),
  options: z.array(Option).default([]),
  target_id: z.string().optional(),
  resolved: z.object({ messages: z.record(z.string(), Target).default({}) }).optional(),
});

const ComponentData = z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) });

const Field = z.object({ custom_id: z.string(), value: z.string() });
/** A field stands in a row in older modals and in a label in newer ones. */
const FieldFrame = z.object({ components: z.array(Field).default([]), component: Field.optional() });
const ModalData = z.object({ custom_id: z.string(), components: z.array(FieldFrame).default([]) });

const Payload = z.discriminatedUnion('type', [
  Common.extend({ type: z.literal(InteractionType.ApplicationCommand), data: CommandData }),
  Common.extend({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: CommandData }),
  Common.extend({ type: z.literal(InteractionType.MessageComponent), data: ComponentData }),
  Common.extend({ type: z.literal(InteractionType.ModalSubmit), data: ModalData }),
]);

type Raw = z.infer<typeof Payload>;
type PlaceKeys =
  | 'id'
  | 'user'
  | 'place'
  | 'guildId'
  | 'channelId'
  | 'locale'
  | 'memberPermissions'
  | 'canPost';

function readPlace(raw: Raw): Pick<Invocation, PlaceKeys> {
  const user = raw.member?.user ?? raw.user;
  const name = raw.member?.nick ?? user?.global_name ?? user?.username;
  const guildId = raw.guild_id ?? null;
  const memberPermissions = raw.member ? BigInt(raw.member.permissions) : null;
  return {
    id: raw.id,
    user: { id: user?.id ?? '', name: name ?? '' },
    place: readContext(raw.context, guildId),
    guildId,
    channelId: raw.channel_id ?? null,
    locale: raw.locale,
    memberPermissions,
    canPost: readCanPost(memberPermissions, raw.channel?.type),
  };
}

/** The permissions that come with an interaction are those in its channel. */
function readCanPost(permissions: bigint | null, channelType: number | undefined): boolean {
  if (permissions === null) return true;
  const isThread = channelType !== undefined && THREADS.includes(channelType);
  const toPost = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return (permissions & (toPost | PermissionFlagsBits.Administrator)) !== 0n;
}

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

function readContext(context: number | null | undefined, guildId: string | null): Invocation['place'] {
  if (guildId !== null) return 'guild';
  return context === InteractionContextType.PrivateChannel ? 'private-channel' : 'bot-dm';
}

type DataKeys = Exclude<keyof Invocation, PlaceKeys | 'now'>;

const NOTHING: Pick<Invocation, DataKeys> = {
  name: '',
  subcommand: null,
  options: {},
  focused: null,
  target: null,
  parts: [],
  values: [],
  fields: {},
};

function readData(raw: Raw): Pick<Invocation, DataKeys> {
  switch (raw.type) {
    case InteractionType.MessageComponent:
      return { ...NOTHING, ...parseCustomId(raw.data.custom_id), values: raw.data.values };
    case InteractionType.ModalSubmit:
      return { ...NOTHING, ...parseCustomId(raw.data.custom_id), fields: readFields(raw.data) };
    default:
      return { ...NOTHING, ...readCommand(raw.data) };
  }
}

function readFields({ components }: z.infer<typeof ModalData>): Invocation['fields'] {
  const fields = components.flatMap((frame) => [
    ...frame.components,
    ...(frame.component ? [frame.component] : []),
  ]);
  return Object.fromEntries(fields.map((field) => [field.custom_id, field.value]));
}

function readCommand({ name, options, target_id: targetId, resolved }: z.infer<typeof CommandData>) {
  const subcommand = options.find((option) => option.options !== undefined || option.value === undefined);
  const own = subcommand?.options ?? options;
  const values = own.flatMap((option) =>
    option.value === undefined ? [] : [[option.name, option.value] as const],
  );
  return {
    name,
    subcommand: subcommand?.name ?? null,
    options: Object.fromEntries(values),
    focused: own.find((option) => option.focused)?.name ?? null,
    target: targetId === undefined ? null : (resolved?.messages[targetId] ?? null),
  };
}
