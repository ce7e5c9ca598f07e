/**
 * The numbers of Discord's API that the page reads, typed by discord-api-types. That package's own
 * enums are values, and a browser could not load them from here; types cost nothing.
 * https://docs.discord.com/developers/components/reference
 */
import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionContextType,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord-api-types/v10';

export const COMPONENT = {
  actionRow: 1 as ComponentType.ActionRow,
  button: 2 as ComponentType.Button,
  stringSelect: 3 as ComponentType.StringSelect,
  textInput: 4 as ComponentType.TextInput,
  userSelect: 5 as ComponentType.UserSelect,
  roleSelect: 6 as ComponentType.RoleSelect,
  mentionableSelect: 7 as ComponentType.MentionableSelect,
  channelSelect: 8 as ComponentType.ChannelSelect,
  section: 9 as ComponentType.Section,
  textDisplay: 10 as ComponentType.TextDisplay,
  thumbnail: 11 as ComponentType.Thumbnail,
  mediaGallery: 12 as ComponentType.MediaGallery,
  file: 13 as ComponentType.File,
  separator: 14 as ComponentType.Separator,
  container: 17 as ComponentType.Container,
  label: 18 as ComponentType.Label,
} as const;

export const BUTTON = {
  primary: 1 as ButtonStyle.Primary,
  secondary: 2 as ButtonStyle.Secondary,
  success: 3 as ButtonStyle.Success,
  danger: 4 as ButtonStyle.Danger,
  link: 5 as ButtonStyle.Link,
  premium: 6 as ButtonStyle.Premium,
} as const;

export const COMMAND = {
  slash: 1 as ApplicationCommandType.ChatInput,
  message: 3 as ApplicationCommandType.Message,
} as const;

export const IN_GUILD = 0 as InteractionContextType.Guild;

export const OPTION = {
  subcommand: 1 as ApplicationCommandOptionType.Subcommand,
  subcommandGroup: 2 as ApplicationCommandOptionType.SubcommandGroup,
  string: 3 as ApplicationCommandOptionType.String,
  integer: 4 as ApplicationCommandOptionType.Integer,
  boolean: 5 as ApplicationCommandOptionType.Boolean,
  user: 6 as ApplicationCommandOptionType.User,
  channel: 7 as ApplicationCommandOptionType.Channel,
  number: 10 as ApplicationCommandOptionType.Number,
} as const;

export const LARGE_SPACING = 2 as SeparatorSpacingSize.Large;
export const PARAGRAPH_INPUT = 2 as TextInputStyle.Paragraph;

/** Bits of a message's `flags`. */
export const FLAG = { suppressEmbeds: 1 << 2, loading: 1 << 7 } as const;
