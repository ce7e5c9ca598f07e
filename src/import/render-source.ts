import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Metadata } from './imported-file.ts';

/** The footnote that every passage of a draft is marked with. */
export const SOURCE_KEY = 'source';

/**
 * The source of a draft, with words in the place of what only a person knows. The parser rejects each of
 * them: a tag is no publisher, words are no date, and this address is none of the web. A date that the file
 * gives is often that of its last saving, so that a person must confirm it, too.
 */
export function renderSource(title: string, { publisher, date, url }: Metadata): FootnoteDefinition {
  const children: PhrasingContent[] = [
    publisher === null
      ? { type: 'html', value: '<publisher to complete>' }
      : { type: 'text', value: publisher },
    { type: 'text', value: ', ' },
    { type: 'emphasis', children: [{ type: 'text', value: title }] },
    {
      type: 'text',
      value: date === null ? ', date to complete, ' : `, ${date} is the date of the file: confirm it, `,
    },
    renderAddress(url ?? 'address:to-complete'),
  ];
  return {
    type: 'footnoteDefinition',
    identifier: SOURCE_KEY,
    label: SOURCE_KEY,
    children: [{ type: 'paragraph', children }],
  };
}

function renderAddress(url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}
