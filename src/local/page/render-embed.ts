import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { applyAccent } from './accent.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';
import { renderLink, renderMarkdown } from './render-markdown.ts';
import { renderPicture } from './render-media.ts';

export function renderEmbed(embed: APIEmbed, page: Page): HTMLElement {
  const drawn = element(
    'article',
    { class: 'embed' },
    embed.author === undefined ? null : element('div', { class: 'embed-author' }, embed.author.name),
    renderTitle(embed),
    embed.description === undefined ? null : renderMarkdown(embed.description, page),
    renderFields(embed.fields ?? [], page),
    ...[embed.image, embed.thumbnail].map((picture) =>
      picture === undefined ? null : renderPicture(picture.url, 'Picture'),
    ),
    embed.footer === undefined ? null : element('div', { class: 'embed-footer' }, embed.footer.text),
  );
  applyAccent(drawn, embed.color);
  return drawn;
}

function renderTitle({ title, url }: APIEmbed): HTMLElement | null {
  if (title === undefined) return null;

  const words = url !== undefined && /^https?:/.test(url) ? renderLink(url, null, [title]) : title;
  return element('div', { class: 'embed-title' }, words);
}

function renderFields(fields: readonly APIEmbedField[], page: Page): HTMLElement | null {
  if (fields.length === 0) return null;

  const cells = fields.map(({ name, value, inline }) =>
    element(
      'div',
      { class: inline === true ? 'embed-field is-inline' : 'embed-field' },
      element('div', { class: 'embed-field-name' }, name),
      renderMarkdown(value, page),
    ),
  );
  return element('div', { class: 'embed-fields' }, ...cells);
}
