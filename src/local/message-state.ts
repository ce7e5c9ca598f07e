import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  EmbedType,
  MessageFlags,
} from 'discord-api-types/v10';
import { missingFiles } from './attach-files.ts';
import { componentComplaints } from './component-rules.ts';
import { emptyMessage } from './discord-error.ts';
import { type FieldComplaint, invalidForm } from './form.ts';
import type { CreateMessageForm, EditMessageForm } from './schema/message.ts';
import { numberComponents, walkComponents } from './walk-components.ts';

/** What a bot decides about a message: everything that it can also edit. */
export interface MessageState {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments: APIAttachment[];
  readonly flags: number;
}

/** Flags that a bot may set: Resources > Message > Create Message. */
const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
/** Flags that an edit may change. */
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/**
 * A new message's state.
 *
 * @throws DiscordError 50035 or 50006 where fields do not go together.
 */
export function createState(
  form: CreateMessageForm,
  attachments: APIAttachment[],
  prefix: readonly string[] = [],
): MessageState {
  const state = {
    content: form.content?.trim() ?? '',
    embeds: richEmbeds(form),
    components: form.components ?? [],
    attachments,
    flags: (form.flags ?? 0) & SETTABLE,
  };
  return checked(state, [], prefix);
}

/**
 * The state after an edit: a field that is absent stays as it was, `null` empties it.
 *
 * @throws DiscordError 50035 or 50006
 */
export function editState(
  old: MessageState,
  form: EditMessageForm,
  files: readonly APIAttachment[],
  prefix: readonly string[] = [],
): MessageState {
  const state = {
    content: form.content === undefined ? old.content : (form.content?.trim() ?? ''),
    embeds: form.embeds === undefined ? old.embeds : richEmbeds(form),
    components: form.components === undefined ? old.components : (form.components ?? []),
    attachments: [...keptAttachments(old, form), ...files],
    flags: editedFlags(old.flags, form.flags),
  };
  return checked(state, removedLayout(old, form), prefix);
}

function isLayout({ flags }: { readonly flags: number }): boolean {
  return (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** All text of a message in which a mention pings. Embeds never ping. */
export function pingingText({ content, components }: Pick<MessageState, 'content' | 'components'>): string {
  const texts = Array.from(walkComponents(components), ({ component }) => component.content ?? '');
  return [content, ...texts].join('\n');
}

function checked(
  state: MessageState,
  complaints: readonly FieldComplaint[],
  prefix: readonly string[],
): MessageState {
  const all = [...complaints, ...stateComplaints(state)];
  if (all.length > 0) throw invalidForm(all.map((one) => ({ ...one, path: [...prefix, ...one.path] })));
  if (isEmpty(state)) throw emptyMessage();
  numberComponents(state.components);
  return state;
}

function stateComplaints(state: MessageState): readonly FieldComplaint[] {
  return [
    ...(isLayout(state) ? legacyFields(state) : []),
    ...componentComplaints(state.components, isLayout(state)),
    ...missingFiles(state.components, state.attachments),
  ];
}

/** Components V2 replace content and embeds: Resources > Message > Message Flags. */
function legacyFields(state: MessageState): readonly FieldComplaint[] {
  const used = [...(state.content ? ['content'] : []), ...(state.embeds.length > 0 ? ['embeds'] : [])];
  return used.map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function removedLayout(old: MessageState, form: EditMessageForm): readonly FieldComplaint[] {
  const isRemoved = isLayout(old) && typeof form.flags === 'number' && !isLayout({ flags: form.flags });
  if (!isRemoved) return [];
  return [
    {
      path: ['flags'],
      code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
      message: 'MessageFlags.IS_COMPONENTS_V2 cannot be removed',
    },
  ];
}

function isEmpty({ content, embeds, components, attachments, flags }: MessageState): boolean {
  if (isLayout({ flags })) return components.length === 0;
  return !content && embeds.length === 0 && components.length === 0 && attachments.length === 0;
}

/** An edit also ends the "thinking" of a deferred response. */
function editedFlags(old: number, wanted: number | null | undefined): number {
  const kept = old & ~MessageFlags.Loading;
  return typeof wanted === 'number' ? (kept & ~EDITABLE) | (wanted & EDITABLE) : kept;
}

function keptAttachments(old: MessageState, form: EditMessageForm): readonly APIAttachment[] {
  const kept = form.attachments;
  if (kept === undefined) return old.attachments;
  return old.attachments.filter(({ id }) => kept?.some((one) => one.id === id));
}

function richEmbeds({ embeds }: EditMessageForm): APIEmbed[] {
  return (embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich }));
}
