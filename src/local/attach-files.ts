import {
  type APIAttachment,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { FieldComplaint } from './form.ts';
import type { CreateMessageForm, EditMessageForm } from './schema/message.ts';
import { nextSnowflake } from './snowflake.ts';
import type { StoredFile, World } from './world.ts';

/** A file as it came in a multipart request, with the number of its field `files[n]`. */
export interface UploadedFile extends StoredFile {
  readonly position: string;
}

/** Keeps the files and describes them as Discord describes attachments. */
export function attachFiles(
  world: World,
  files: readonly UploadedFile[],
  described: CreateMessageForm['attachments'] | EditMessageForm['attachments'],
): APIAttachment[] {
  return files.map((file) => {
    const details = described?.find(({ id }) => id === file.position);
    const name = details?.filename ?? file.name;
    const id = nextSnowflake();
    const url = `http://${world.address}/attachments/${id}/${encodeURIComponent(name)}`;
    world.files.set(id, file);
    return {
      id,
      filename: name,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(details?.description && { description: details.description }),
    };
  });
}

/** Complaints about `attachment://` addresses that no attachment of the message answers to. */
export function missingFiles(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly APIAttachment[],
): readonly FieldComplaint[] {
  return components.flatMap((component, position) => {
    const missing = addressesOf(component).some((url) => !isAttached(url, attachments));
    return missing ? [{ path: ['components', position], ...NOT_FOUND }] : [];
  });
}

const NOT_FOUND = {
  code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  message: 'The referenced attachment was not found',
};

const ATTACHMENT_SCHEME = 'attachment://';

function isAttached(url: string, attachments: readonly APIAttachment[]): boolean {
  if (!url.startsWith(ATTACHMENT_SCHEME)) return true;
  return attachments.some(({ filename }) => filename === url.slice(ATTACHMENT_SCHEME.length));
}

function addressesOf(component: APIMessageTopLevelComponent | APIComponentInContainer): readonly string[] {
  switch (component.type) {
    case ComponentType.File:
      return [component.file.url];
    case ComponentType.MediaGallery:
      return component.items.map(({ media }) => media.url);
    case ComponentType.Section:
      return component.accessory.type === ComponentType.Thumbnail ? [component.accessory.media.url] : [];
    case ComponentType.Container:
      return component.components.flatMap(addressesOf);
    default:
      return [];
  }
}
