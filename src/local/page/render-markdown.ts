import { element } from './element.ts';
import { formatTime } from './format-time.ts';
import type { Block, Inline, List, ListItem } from './markdown-tree.ts';
import { nameOf } from './name-of.ts';
import type { Page } from './page.ts';
import { showChannel } from './page-state.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** A text as Discord shows it. */
export function renderMarkdown(source: string, page: Page): HTMLElement {
  return element(
    'div',
    { class: 'markdown' },
    ...parseMarkdown(source).map((block) => renderBlock(block, page)),
  );
}

function renderBlock(block: Block, page: Page): HTMLElement {
  switch (block.kind) {
    case 'paragraph':
      return element('div', { class: 'paragraph' }, ...renderInlines(block.children, page));
    case 'subtext':
      return element('div', { class: 'subtext' }, ...renderInlines(block.children, page));
    case 'heading':
      // The page's own headings are levels 1 and 2.
      return element(
        `h${clampLevel(block.level + 2)}`,
        { class: `heading-${block.level}` },
        ...renderInlines(block.children, page),
      );
    case 'quote':
      return element('blockquote', {}, ...block.blocks.map((inner) => renderBlock(inner, page)));
    case 'code-block':
      return element('pre', { tabindex: 0 }, element('code', {}, block.text));
    case 'list':
      return renderList(block, page);
  }
}

function clampLevel(level: number): 3 | 4 | 5 {
  return level <= 3 ? 3 : level === 4 ? 4 : 5;
}

function renderList({ start, items }: List, page: Page): HTMLElement {
  const rows = items.map((item) => renderItem(item, page));
  return start === null ? element('ul', {}, ...rows) : element('ol', { start }, ...rows);
}

function renderItem({ children, lists }: ListItem, page: Page): HTMLElement {
  return element('li', {}, ...renderInlines(children, page), ...lists.map((list) => renderList(list, page)));
}

function renderInlines(inlines: readonly Inline[], page: Page): readonly (Node | string)[] {
  return inlines.map((inline) => renderInline(inline, page));
}

const STYLE_TAGS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' } as const;

function renderInline(inline: Inline, page: Page): Node | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return element('code', {}, inline.text);
    case 'link':
      return renderLink(inline.url, inline.title, renderInlines(inline.children, page));
    case 'time':
      return renderTime(inline.seconds, inline.format);
    case 'spoiler':
      return renderSpoiler(renderInlines(inline.children, page));
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
      return element(STYLE_TAGS[inline.kind], {}, ...renderInlines(inline.children, page));
    default:
      return renderMention(inline, page);
  }
}

/** Opens in a new tab and tells the other site nothing. Only http and https addresses get here. */
export function renderLink(
  url: string,
  title: string | null,
  children: readonly (Node | string)[],
): HTMLElement {
  return element(
    'a',
    { href: url, title: title ?? url, target: '_blank', rel: 'noopener noreferrer' },
    ...children,
  );
}

function renderTime(seconds: number, format: string): HTMLElement {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return element('span', {}, 'Invalid date');

  const attributes = { class: 'timestamp', datetime: date.toISOString(), title: formatTime(date, 'F') };
  return element('time', attributes, formatTime(date, format));
}

/** Hidden from everyone, screen readers included, until it is asked for. */
function renderSpoiler(children: readonly (Node | string)[]): HTMLElement {
  const words = element('span', { class: 'spoiler-words', 'aria-hidden': 'true' }, ...children);
  const spoiler = element(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler, show it' },
    words,
  );
  const reveal = () => {
    spoiler.classList.add('is-revealed');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
    words.removeAttribute('aria-hidden');
  };
  spoiler.addEventListener('click', reveal);
  spoiler.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') reveal();
  });
  return spoiler;
}

type Mention = Extract<Inline, { kind: 'user' | 'role' | 'channel' | 'command' | 'emoji' | 'everyone' }>;

function renderMention(mention: Mention, page: Page): HTMLElement {
  switch (mention.kind) {
    case 'user':
      return element('span', { class: 'mention' }, `@${nameOf(mention.id, page.state)}`);
    case 'role':
      return element('span', { class: 'mention' }, '@role');
    case 'everyone':
      return element('span', { class: 'mention' }, `@${mention.name}`);
    case 'emoji':
      return element('span', { class: 'custom-emoji' }, `:${mention.name}:`);
    case 'command':
      return mentionButton(`/${mention.name}`, () => page.startCommand(mention.name));
    case 'channel':
      return mentionButton(`#${nameOf(mention.id, page.state)}`, () =>
        page.update(showChannel(page.state, mention.id)),
      );
  }
}

function mentionButton(name: string, click: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'mention', click }, name);
}
