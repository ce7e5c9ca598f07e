import { describe, expect, it } from 'vitest';
import { readImportedFile } from '../../src/import/read-imported-file.ts';

async function textsOf(name: string, text: string): Promise<readonly unknown[]> {
  return (await readImportedFile(name, Buffer.from(text))).blocks;
}

describe('readImportedFile', () => {
  it('reads a Markdown file with the front matter of another program', async () => {
    const file = await readImportedFile(
      'a.md',
      Buffer.from(
        '---\ntitle: Report\nauthor: CICA\ndate: 2014\ntags: [a]\nlang: en\n---\n# Report\n\nText.[^1]\n\n<div>Loose</div>\n\n[^1]: A note.\n',
      ),
    );
    expect(file.metadata).toEqual({
      title: 'Report',
      publisher: 'CICA',
      date: '2014',
      url: null,
      language: 'en',
    });
    expect(file.blocks).toEqual([
      { kind: 'heading', depth: 1, text: 'Report' },
      { kind: 'paragraph', text: 'Text.' },
      { kind: 'paragraph', text: 'Loose' },
      { kind: 'heading', depth: 2, text: 'Notes' },
      { kind: 'paragraph', text: 'A note.' },
    ]);
    expect(file.notices).toEqual([expect.stringMatching(/^Footnote marks: 1/u)]);
  });

  it('parts the paragraphs of a text file at empty lines and joins the lines within', async () => {
    expect(await textsOf('a.txt', 'One\r\ntwo.\r\n\r\n1992 was\n2. a year\n')).toEqual([
      { kind: 'paragraph', text: 'One two.' },
      { kind: 'paragraph', text: '1992 was 2. a year' },
    ]);
  });

  it('takes each long line of a text file for a paragraph', async () => {
    const line = 'CICA is a forum. '.repeat(20).trim();
    expect(await textsOf('a.txt', `${line}\n${line}`)).toHaveLength(2);
  });

  it('makes a list of numbered lines, and a paragraph of a single one', async () => {
    expect(await textsOf('a.txt', '1. One\n2. Two\n\n7. Seven')).toEqual([
      {
        kind: 'list',
        start: 1,
        items: [
          { text: 'One', lists: [] },
          { text: 'Two', lists: [] },
        ],
      },
      { kind: 'paragraph', text: '7. Seven' },
    ]);
  });

  it('refuses an empty file', async () => {
    await expect(textsOf('a.md', '')).rejects.toThrow('a.md is empty');
  });
});
