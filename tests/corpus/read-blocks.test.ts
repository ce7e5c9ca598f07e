import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/corpus/parse-markdown.ts';
import { readBlocks } from '../../src/corpus/read-blocks.ts';

const NOTES = '\n\n[^a]: A\n\n[^b]: B\n';

function read(markdown: string) {
  const problems: string[] = [];
  const blocks = readBlocks(parseMarkdown(markdown + NOTES).children, (line, message) =>
    problems.push(`${line}: ${message}`),
  );
  return { blocks, problems };
}

function textsOf(markdown: string): readonly string[] {
  return read(markdown).blocks.map((block) => (block.kind === 'table' ? 'a table' : block.text));
}

describe('readBlocks', () => {
  it('reads headings, paragraphs and tables in the order of the file', () => {
    const { blocks, problems } = read('# One\n\nTwo[^a]\n\n| T |\n| - |\n| x |');
    expect(blocks).toEqual([
      { kind: 'heading', line: 1, depth: 1, text: 'One', id: undefined },
      { kind: 'text', line: 3, text: 'Two', footnotes: ['a'], annotation: {} },
      { kind: 'table', line: 5, table: expect.objectContaining({ type: 'table' }), annotation: {} },
    ]);
    expect(problems).toEqual([]);
  });

  it('gives a comment to the block below it, and to no other', () => {
    const { blocks } = read('<!-- id: one, as-of: 2010 -->\nOne.\n\nTwo.');
    expect(blocks).toMatchObject([{ annotation: { id: 'one', 'as-of': '2010' } }, { annotation: {} }]);
  });

  it('gives the address above a heading to the heading', () => {
    expect(read('<!-- id: chairs -->\n## Who chairs CICA').blocks).toMatchObject([{ id: 'chairs' }]);
  });

  it('looks past notes between editors', () => {
    const { blocks, problems } = read('<!-- id: one -->\n\n<!-- ask again -->\n\nOne.');
    expect(blocks).toMatchObject([{ annotation: { id: 'one' } }]);
    expect(problems).toEqual([]);
  });

  it('shows a list with a mark for each item, and inner lists indented', () => {
    expect(textsOf('- one\n- two\n  - three\n- four')).toEqual(['- one\n- two\n  - three\n- four']);
    expect(textsOf('3. three\n4. four')).toEqual(['3. three\n4. four']);
  });

  it('shows a quotation without its marks, line by line', () => {
    expect(textsOf('> One.\n>\n> - two\n> - three')).toEqual(['One.\n- two\n- three']);
  });

  describe('a list after a paragraph', () => {
    it('belongs to the paragraph that announces it with a colon', () => {
      const { blocks } = read('<!-- id: goals -->\nTwo goals:[^a]\n\n- peace\n- trust[^b]');
      expect(blocks).toEqual([
        {
          kind: 'text',
          line: 2,
          text: 'Two goals:\n- peace\n- trust',
          footnotes: ['a', 'b'],
          annotation: { id: 'goals' },
        },
      ]);
    });

    it.for([
      ['the paragraph ends without a colon', 'Goals: two.\n\n- peace'],
      ['the list has an address of its own', 'Two goals:\n\n<!-- id: list -->\n- peace'],
      ['a heading stands between them', 'Two goals:\n\n## Goals\n\n- peace'],
    ] as const)('stands alone where %s', ([, markdown]) => {
      expect(textsOf(markdown).at(-1)).toBe('- peace');
    });
  });

  it.for([
    ['<!-- id: one -->\n\n<!-- id: two -->\nText.', '1: This comment describes a block, but none follows'],
    ['Text.\n\n<!-- id: one -->', '3: This comment describes a block, but none follows'],
    ['<!-- id: One -->\nText.', '1: In the comment above a block, '],
    ['```\ncode\n```', '1: A code block cannot be quoted'],
    ['<div>bold</div>\n', '1: HTML cannot be quoted'],
    ['| A | B |\n| x | y |', '1: Broken table: it needs a header row and a row of dashes'],
    ['Words[^nobody] and more.', '1: Unknown footnote [^nobody]: no definition'],
    ['# Heading[^nobody]', '1: Unknown footnote [^nobody]: no definition'],
    ['<!-- as-of: 2010, until: 2012 -->\n# Heading', '2: A heading can have an "id" only: put as-of, until'],
    ['![](flag.png)', '1: This holds no words that could be quoted.'],
    ['[^a]', '1: This holds no words that could be quoted.'],
  ] as const)('refuses %j and says why', ([markdown, problem]) => {
    expect(read(markdown).problems).toEqual([expect.stringContaining(problem)]);
  });

  it('passes over what is no content', () => {
    expect(read('---\ntitle: T\n---\n\n[link]: https://example.org\n\n***\n')).toEqual({
      blocks: [],
      problems: [],
    });
  });
});
