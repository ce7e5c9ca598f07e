import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APISeparatorComponent,
} from 'discord-api-types/v10';
import type { PageMessage } from '../page-protocol.ts';
import { applyAccent } from './accent.ts';
import { COMPONENT, LARGE_SPACING } from './discord-numbers.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';
import { renderButton } from './render-button.ts';
import { coverWithSpoiler } from './render-cover.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderFile, renderGallery, renderThumbnail } from './render-media.ts';
import { renderSelect } from './render-select.ts';

/** The components of a message, in the order they were sent. */
export function renderComponents(
  components: readonly APIMessageTopLevelComponent[],
  message: PageMessage,
  page: Page,
): readonly HTMLElement[] {
  return components.map((component) => renderComponent(component, message, page));
}

function renderComponent(
  component: APIMessageTopLevelComponent,
  message: PageMessage,
  page: Page,
): HTMLElement {
  switch (component.type) {
    case COMPONENT.container:
      return renderContainer(component, message, page);
    case COMPONENT.section:
      return renderSection(component, message, page);
    case COMPONENT.actionRow:
      return renderRow(component, message, page);
    case COMPONENT.textDisplay:
      return renderMarkdown(component.content, page);
    case COMPONENT.separator:
      return renderSeparator(component);
    case COMPONENT.mediaGallery:
      return renderGallery(component);
    case COMPONENT.file:
      return renderFile(component);
    default:
      return element('p', { class: 'unknown-component' }, 'A component that this page cannot show.');
  }
}

function renderContainer(container: APIContainerComponent, message: PageMessage, page: Page): HTMLElement {
  const children = renderComponents(container.components, message, page);
  const drawn = element('div', { class: 'container' }, ...children);
  applyAccent(drawn, container.accent_color);
  return container.spoiler === true ? coverWithSpoiler(drawn) : drawn;
}

function renderSection(
  { components, accessory }: APISectionComponent,
  message: PageMessage,
  page: Page,
): HTMLElement {
  const texts = components.map(({ content }) => renderMarkdown(content, page));
  const beside =
    accessory.type === COMPONENT.button ? renderButton(accessory, message, page) : renderThumbnail(accessory);
  return element('div', { class: 'section' }, element('div', { class: 'section-texts' }, ...texts), beside);
}

function renderRow(
  { components }: APIActionRowComponent<APIComponentInMessageActionRow>,
  message: PageMessage,
  page: Page,
): HTMLElement {
  const controls = components.map((component) =>
    component.type === COMPONENT.button
      ? renderButton(component, message, page)
      : renderSelect(component, message, page),
  );
  return element('div', { class: 'action-row' }, ...controls);
}

function renderSeparator({ divider, spacing }: APISeparatorComponent): HTMLElement {
  const size = spacing === LARGE_SPACING ? 'is-large' : 'is-small';
  return divider === false
    ? element('div', { class: `separator ${size}` })
    : element('hr', { class: `separator ${size}` });
}
