import { describe, expect, it } from 'vitest';
import { footnoteKeys, lineOf, parseMarkdown, readableText } from '../../src/corpus/parse-markdown.ts';

const NOTES = '\n\n[^a]: A\n\n[^b]: B\n';

function first(markdown: string) {
  const [node] = parseMarkdown(markdown + NOTES).children;
  if (node === undefined) throw new Error('No block.');
  return node;
}

describe('readableText', () => {
  it.for([
    ['**Bold**, *italic* and `code`', 'Bold, italic and code'],
    ['See [the site](https://example.org).', 'See the site.'],
    ['28 members[^a][^b], ten observers[^a].', '28 members, ten observers.'],
    ['One line\nand the next', 'One line and the next'],
    ['A break  \nin a line', 'A break in a line'],
    ['A\\* star & an &amp; sign', 'A* star & an & sign'],
    ['![The flag](flag.png) of CICA', 'The flag of CICA'],
    ['Before <br> after', 'Before after'],
    ['Space   between [^a] words [^b].', 'Space between words.'],
    ['~~Gone~~', 'Gone'],
  ] as const)('shows %j as %j', ([markdown, text]) => {
    expect(readableText(first(markdown))).toBe(text);
  });

  it('keeps words of different lines apart', () => {
    expect(readableText(first('> One\n>\n> Two'))).toBe('One Two');
    expect(readableText(first('- one\n- two'))).toBe('one two');
    expect(readableText(first('| one | two |\n| - | - |\n| three | four |'))).toBe('one two three four');
  });
});

describe('footnoteKeys', () => {
  it('lists the marks of a block in order, however deep they stand', () => {
    expect(footnoteKeys(first('- one **bold[^b]**\n- two[^a]'))).toEqual(['b', 'a']);
  });

  it('gives none where only the text looks like a mark', () => {
    expect(footnoteKeys(first('No definition[^nobody]'))).toEqual([]);
  });
});

describe('lineOf', () => {
  it('counts lines from one', () => {
    expect(parseMarkdown('# One\n\nTwo\n').children.map((node) => lineOf(node))).toEqual([1, 3]);
  });
});
