import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { isBareLink, lineOf, readableText } from './parse-markdown.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';
import type { Source } from './passage.ts';

/** What a reader of a knowledge file notes down: a sentence and the line it is about. */
export type Report = (line: number, message: string) => void;

/**
 * Reads a footnote definition as a source: publisher, title, date, address.
 * The title stands between asterisks or is the text of a link; date and address may be missing.
 * Reports what is wrong and answers `null`.
 */
export function parseSource(definition: FootnoteDefinition, report: Report): Source | null {
  const line = lineOf(definition);
  const complain = (message: string) =>
    report(line, `The source [^${definition.label ?? definition.identifier}] ${message}`);
  const [paragraph, ...others] = definition.children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) {
    complain('must be one line: publisher, title, date, address.');
    return null;
  }

  const parts = paragraph.children;
  const titlePosition = parts.findIndex(isTitle);
  const title = readableText(parts[titlePosition] ?? { type: 'text', value: '' });
  const publisher = trimPunctuation(textOf(parts.slice(0, Math.max(titlePosition, 0))));
  if (title === '') complain('has no title: put it between asterisks or make it the text of a link.');
  if (title !== '' && publisher === '') complain('has no publisher before its title.');
  if (title === '' || publisher === '') return null;
  const date = readDate(parts.slice(titlePosition + 1), complain);
  const url = readAddress(parts, complain);
  if (date === undefined || url === undefined) return null;
  return { publisher, title, url, date };
}

function isTitle(node: PhrasingContent): boolean {
  return node.type === 'emphasis' || node.type === 'strong' || (node.type === 'link' && !isBareLink(node));
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => readableText(node)).join(' ');
}

function trimPunctuation(text: string): string {
  return text.replace(/^[\s,.;:]+|[\s,;:]+$|(?<=\w{3})\.$/gu, '').trim();
}

/** A title may be a link between asterisks. */
function insideEmphasis(node: PhrasingContent): readonly PhrasingContent[] {
  return node.type === 'emphasis' || node.type === 'strong' ? node.children : [node];
}

/** The date after the title; `undefined` when something stands there that is not a date. */
function readDate(
  parts: readonly PhrasingContent[],
  complain: (message: string) => void,
): PartialDate | null | undefined {
  const text = textOf(parts.filter((part) => part.type !== 'link')).replace(/^[\s,.;:]+|[\s,.;:]+$/gu, '');
  if (text === '') return null;
  const date = parsePartialDate(text);
  if (date !== null) return date;
  complain(`has "${text}" where its date should be: write YYYY, YYYY-MM or YYYY-MM-DD.`);
  return undefined;
}

/** The address; `undefined` when it is not one that a browser may open. */
function readAddress(
  parts: readonly PhrasingContent[],
  complain: (message: string) => void,
): string | null | undefined {
  const links = parts.flatMap(insideEmphasis).filter((part) => part.type === 'link');
  const [link] = links;
  if (link === undefined) return null;
  const isWeb = URL.canParse(link.url) && /^https?:$/u.test(new URL(link.url).protocol);
  if (isWeb && links.length === 1) return link.url;
  complain(
    links.length > 1
      ? 'has more than one address.'
      : `has the address "${link.url}", which is not a web address.`,
  );
  return undefined;
}
