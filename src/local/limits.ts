/**
 * Discord's numbers, as its documentation states them
 * (https://docs.discord.com/developers, pages in the comments).
 */

/** Resources > Message: `content`, for bots and for people without Nitro. */
export const MESSAGE_CONTENT_LENGTH = 2000;
/** Resources > Message > Create Message: `embeds`. */
export const EMBEDS_PER_MESSAGE = 10;
/** Resources > Message > Embed limits: all text of all embeds of one message together. */
export const EMBED_TEXT_TOTAL = 6000;
/** Resources > Message > Embed limits. */
export const EMBED = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
} as const;
/** Resources > Message > Allowed Mentions Object: ids in `users`, and in `roles`. */
export const ALLOWED_MENTION_IDS = 100;

/** Components > Component Reference: components of a Components V2 message, nested ones included. */
export const COMPONENTS_PER_MESSAGE = 40;
/** Components > Component Reference: all text displays of one message together. */
export const TEXT_DISPLAY_TOTAL = 4000;
/** Components > Component Reference: action rows of a message without Components V2. */
export const LEGACY_ACTION_ROWS = 5;
export const BUTTONS_PER_ROW = 5;
export const CUSTOM_ID_LENGTH = 100;
export const BUTTON_LABEL_LENGTH = 80;
export const LINK_BUTTON_URL_LENGTH = 512;
export const SELECT_OPTIONS = 25;
export const SELECT_OPTION_TEXT_LENGTH = 100;
export const SELECT_PLACEHOLDER_LENGTH = 150;
export const SECTION_TEXTS = 3;
export const GALLERY_ITEMS = 10;
export const MEDIA_DESCRIPTION_LENGTH = 1024;
/** Interactions > Receiving and Responding > Modal. */
export const MODAL_TITLE_LENGTH = 45;
export const MODAL_COMPONENTS = 5;
export const LABEL_LENGTH = 45;
export const LABEL_DESCRIPTION_LENGTH = 100;
export const TEXT_INPUT_LENGTH = 4000;
export const TEXT_INPUT_PLACEHOLDER_LENGTH = 100;

/** Interactions > Application Commands. */
export const COMMAND_NAME_LENGTH = 32;
export const COMMAND_DESCRIPTION_LENGTH = 100;
export const COMMAND_OPTIONS = 25;
export const COMMAND_CHOICES = 25;
export const CHOICE_NAME_LENGTH = 100;
export const CHOICE_STRING_VALUE_LENGTH = 100;
export const STRING_OPTION_LENGTH = 6000;
/** Names, descriptions and choice values of one command together, in its longest language. */
export const COMMAND_TEXT_TOTAL = 8000;
export const SLASH_COMMANDS = 100;
export const CONTEXT_MENU_COMMANDS_PER_TYPE = 15;

/** Interactions > Receiving and Responding: an initial response must come within this time. */
export const ACKNOWLEDGEMENT_MS = 3000;
/** Interactions > Receiving and Responding: how long a token works for edits and follow-ups. */
export const INTERACTION_TOKEN_MS = 15 * 60 * 1000;

/** Events > Gateway: Discord sends 41.25 s in `Hello`. */
export const HEARTBEAT_INTERVAL_MS = 41_250;
/** Events > Gateway > Sending Events: larger payloads close the connection with 4002. */
export const GATEWAY_PAYLOAD_BYTES = 4096;
/** Reference > Message limits: `limit` of Get Channel Messages. */
export const MESSAGES_PER_PAGE = 100;
/** Resources > Channel: names of threads and channels. */
export const CHANNEL_NAME_LENGTH = 100;
/** Reference > Uploading files: what a bot may send without boosts. */
export const UPLOAD_BYTES = 10 * 1024 * 1024;
