/**
 * Discord's hard limits, each stated once.
 * Source: https://docs.discord.com/developers, the pages named beside them.
 */

/** Components in a message, nested ones counted (Component Reference, "Components V2"). */
export const COMPONENTS_PER_MESSAGE = 40;
/** Characters in all text displays of a message together (Component Reference, "Text Display"). */
export const TEXT_PER_MESSAGE = 4000;
/** Component Reference, "Custom ID". */
export const CUSTOM_ID_LENGTH = 100;
/** Component Reference, "Action Row". */
export const BUTTONS_PER_ROW = 5;
/** Component Reference, "Button". */
export const BUTTON_LABEL_LENGTH = 80;
/** Component Reference, "String Select". */
export const OPTIONS_PER_SELECT = 25;
/** Label, value and description alike (Component Reference, "Select Option"). */
export const SELECT_OPTION_LENGTH = 100;
/** Component Reference, "String Select". */
export const SELECT_PLACEHOLDER_LENGTH = 150;
/** Receiving and Responding, "Autocomplete". */
export const AUTOCOMPLETE_CHOICES = 25;
/** Name and value alike (Application Commands, "Option Choice"). */
export const CHOICE_LENGTH = 100;
/** Application Commands, "Application Command Naming". */
export const COMMAND_NAME_LENGTH = 32;
/** Application Commands, "Application Command Object". */
export const COMMAND_DESCRIPTION_LENGTH = 100;
/** Names, descriptions and choice values of one command together (Application Commands). */
export const COMMAND_TEXT_LENGTH = 8000;
/** Time in which an interaction must be acknowledged (Receiving and Responding). */
export const ACKNOWLEDGE_WITHIN_MS = 3000;
