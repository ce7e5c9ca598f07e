import type {
  APIFileComponent,
  APIMediaGalleryComponent,
  APIMediaGalleryItem,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { coverWithSpoiler } from './render-cover.ts';
import { renderLink } from './render-markdown.ts';

export function renderGallery({ items }: APIMediaGalleryComponent): HTMLElement {
  return element('div', { class: 'gallery' }, ...items.map(renderItem));
}

function renderItem({ media, description, spoiler }: APIMediaGalleryItem): HTMLElement {
  const picture = renderPicture(media.url, description ?? null);
  return spoiler === true ? coverWithSpoiler(picture) : picture;
}

export function renderThumbnail({ media, description, spoiler }: APIThumbnailComponent): HTMLElement {
  const picture = renderPicture(media.url, description ?? null);
  picture.classList.add('thumbnail');
  return spoiler === true ? coverWithSpoiler(picture) : picture;
}

export function renderFile({ name, size, file, spoiler }: APIFileComponent): HTMLElement {
  const label = name ?? file.url.replace(/^.*\//, '');
  const about = size === undefined ? '' : ` (${new Intl.NumberFormat().format(size)} bytes)`;
  const card = element('div', { class: 'file' }, icon('file'), element('span', {}, `${label}${about}`));
  return spoiler === true ? coverWithSpoiler(card) : card;
}

/** Nothing is loaded from the internet: a picture from elsewhere is a link that says what it shows. */
export function renderPicture(url: string, description: string | null): HTMLElement {
  const words = description ?? 'Picture';
  if (URL.parse(url)?.origin === location.origin) {
    return element('figure', { class: 'picture' }, element('img', { src: url, alt: words }));
  }
  const label = /^https?:/.test(url) ? renderLink(url, null, [words]) : element('span', {}, words);
  return element('figure', { class: 'picture is-elsewhere' }, icon('file'), label);
}
