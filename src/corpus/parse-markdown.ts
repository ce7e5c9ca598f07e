import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** Parses Markdown as GitHub reads it (tables, footnotes), with YAML front matter. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}

/** The words of a node as a reader sees them: no marks, no footnotes, one space between words. */
export function readableText(node: Nodes): string {
  return rawText(node)
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?)])/gu, '')
    .trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html' || node.type === 'footnoteReference') return '';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  if ('children' in node)
    return node.children.map((child) => rawText(child)).join(HOLDS_BLOCKS.has(node.type) ? ' ' : '');
  return '';
}

/** What these hold stands on lines of its own, so its words do not run together. */
const HOLDS_BLOCKS = new Set<Nodes['type']>(['blockquote', 'list', 'listItem', 'table', 'tableRow']);

/** The keys of the footnotes that are marked anywhere below a node, in order. */
export function footnoteKeys(node: Nodes): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child) => footnoteKeys(child)) : [];
}

/** The line of the file on which a node begins, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** True for a bare address, which Markdown turns into a link whose text is the address itself. */
export function isBareLink(node: PhrasingContent): boolean {
  return node.type === 'link' && /^(?:https?:|www\.)/u.test(readableText(node));
}
