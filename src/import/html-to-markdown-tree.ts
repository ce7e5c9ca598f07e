import type { Element, RootContent as HtmlNode, Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { findElement } from './find-element.ts';

/** Elements around the content of a page, and controls; what they hold is no statement of the page. */
const SURROUNDINGS = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'dialog',
  'template',
  'noscript',
  'svg',
]);

const LINE_BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

const PARTS_OF_CELLS = new Set(['p', 'div', 'li']);

/** Makes a Markdown tree of the content of a page, so that pages and Markdown files are read alike. */
export function htmlToMarkdownTree(page: HtmlRoot): Root {
  const content = findContent(page) ?? page;
  const tree = toMdast({ type: 'root', children: content.children.flatMap((child) => cleanNode(child)) });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** The part that the page itself names as its content. Several articles are a list of them: then all count. */
function findContent(page: HtmlRoot): Element | null {
  const main = findElement(
    page,
    ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main',
  );
  if (main !== null) return main;
  const body = findElement(page, ({ tagName }) => tagName === 'body');
  if (body === null) return null;
  const article = findElement(body, ({ tagName }) => tagName === 'article');
  const other = findElement(body, (element) => element.tagName === 'article' && element !== article);
  return other === null && article !== null ? article : body;
}

function cleanNode(node: HtmlNode, isInCell = false): HtmlNode[] {
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (node.type !== 'element') return [node];
  if (isLeftOut(node)) return [];
  const isCell = isInCell || node.tagName === 'td' || node.tagName === 'th';
  const children = node.children.flatMap((child) => cleanNode(child, isCell)).filter(isElementContent);
  const clean: HtmlNode = { ...node, children };
  // A cell becomes one line: its paragraphs and items would run together.
  return isInCell && PARTS_OF_CELLS.has(node.tagName) ? [clean, LINE_BREAK] : [clean];
}

function isElementContent(node: HtmlNode): node is Element['children'][number] {
  return node.type !== 'doctype';
}

function isLeftOut({ tagName, properties }: Element): boolean {
  if (SURROUNDINGS.has(tagName) || properties['role'] === 'navigation') return true;
  if (properties['hidden'] === true || properties['ariaHidden'] === 'true') return true;
  // The way back from a footnote, as Word files that were made into pages have it.
  return tagName === 'a' && /^#(?:foot|end)note-ref/u.test(String(properties['href'] ?? ''));
}
