import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/import/read-docx.ts';
import { paragraph, sampleDocx, table } from './sample-docx.ts';

describe('readDocx', () => {
  it('keeps headings, paragraphs and tables', async () => {
    const body = [
      paragraph('Annual report', 'Title'),
      paragraph('Origins', 'Heading1'),
      paragraph('Proposed in 1992.'),
      table([
        ['State', 'Year'],
        ['Kuwait', '2022'],
      ]),
    ];
    const { blocks } = await readDocx('a.docx', await sampleDocx(body.join('')));
    expect(blocks).toEqual([
      { kind: 'heading', depth: 1, text: 'Annual report' },
      { kind: 'heading', depth: 1, text: 'Origins' },
      { kind: 'paragraph', text: 'Proposed in 1992.' },
      { kind: 'table', header: ['State', 'Year'], rows: [['Kuwait', '2022']] },
    ]);
  });

  it('says that it took the first row of a table for its header', async () => {
    const { notices } = await readDocx('a.docx', await sampleDocx(table([['State'], ['Kuwait']])));
    expect(notices).toEqual([expect.stringMatching(/^Tables without a header: 1/u)]);
  });

  it('reads the core properties, empty ones among them', async () => {
    const core =
      '<dc:title/><dc:creator>CICA &amp; friends</dc:creator><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2014-05-21T08:00:00Z</dcterms:created>';
    const { metadata } = await readDocx('a.docx', await sampleDocx(paragraph('Text.'), core));
    expect(metadata).toEqual({
      title: null,
      publisher: 'CICA & friends',
      date: '2014-05-21T08:00:00Z',
      url: null,
      language: 'en-GB',
    });
  });

  it('does without core properties', async () => {
    const { metadata } = await readDocx('a.docx', await sampleDocx(paragraph('Text.')));
    expect(metadata.title).toBeNull();
  });

  it('refuses an archive of another kind', async () => {
    const archive = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' });
    await expect(readDocx('a.docx', archive)).rejects.toThrow('not a Word document');
  });

  it.each([
    ['cut short', async () => (await sampleDocx(paragraph('Text.'))).subarray(0, 300)],
    ['broken inside', async () => await sampleDocx('<w:p><w:r>')],
  ])('refuses a file that is %s', async (_, make) => {
    await expect(readDocx('a.docx', await make())).rejects.toThrow('a.docx is damaged');
  });
});
