import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import type { ImportedBlock } from '../../../src/import/imported-file.ts';
import { readPdf } from '../../../src/import/pdf/read-pdf.ts';
import { lines, type PlacedText, samplePdf } from '../sample-pdf.ts';

/** Enough ordinary words for the size of the text to be known. */
const BODY = lines(
  [
    'CICA is a forum for dialogue on security in Asia, and its',
    'members take their decisions by consensus at meetings.',
  ],
  700,
);

async function blocksOf(...pages: readonly (readonly PlacedText[])[]): Promise<readonly ImportedBlock[]> {
  return (await readPdf('report.pdf', samplePdf(pages))).blocks;
}

async function textsOf(...pages: readonly (readonly PlacedText[])[]): Promise<readonly string[]> {
  return (await blocksOf(...pages)).flatMap((block) => ('text' in block ? [block.text] : []));
}

describe('readPdf', () => {
  it('makes one paragraph of its lines and names the page', async () => {
    expect(await blocksOf(BODY)).toEqual([
      {
        kind: 'paragraph',
        text: 'CICA is a forum for dialogue on security in Asia, and its members take their decisions by consensus at meetings.',
        pages: { first: 1, last: 1 },
      },
    ]);
  });

  it('parts paragraphs at a gap', async () => {
    expect(await textsOf([...BODY, ...lines(['The summit met in Almaty.'], 650)])).toHaveLength(2);
  });

  it('joins a word that a line divides, and keeps the hyphen of a compound', async () => {
    const page = lines(
      [
        'The members agreed on confidence-building in Asia and on con-',
        'fidence-building measures, which the Sec-',
        'retariat of the Conference follows in all its confidence-',
        'building work.',
      ],
      700,
    );
    expect(await textsOf(page)).toEqual([
      'The members agreed on confidence-building in Asia and on confidence-building measures, which the Secretariat of the Conference follows in all its confidence-building work.',
    ]);
  });

  it('tells headings by their size, the largest outermost', async () => {
    const page = [
      { text: 'Annual report', y: 780, size: 24 },
      { text: 'Origins', y: 740, size: 16 },
      ...BODY,
    ];
    expect((await blocksOf(page)).slice(0, 2)).toMatchObject([
      { kind: 'heading', depth: 1, text: 'Annual report' },
      { kind: 'heading', depth: 2, text: 'Origins' },
    ]);
  });

  it('leaves out headers and page numbers, and says so', async () => {
    const page = (number: number, sentence: string): readonly PlacedText[] => [
      { text: 'CICA Annual Report', y: 810 },
      ...lines([sentence], 700),
      { text: `Page ${number} of 3`, y: 30 },
    ];
    const pages = [page(1, 'First.'), page(2, 'Second.'), page(3, 'Third.')];
    const { blocks, notices } = await readPdf('report.pdf', samplePdf(pages));
    expect(blocks).toMatchObject([{ text: 'First.' }, { text: 'Second.' }, { text: 'Third.' }]);
    expect(notices).toEqual([expect.stringContaining('6 lines left out, such as "CICA Annual Report"')]);
  });

  it('keeps a line that differs from page to page', async () => {
    const page = (text: string): readonly PlacedText[] => [{ text, y: 810 }, ...BODY];
    const texts = await textsOf(page('Kazakhstan'), page('Tajikistan'), page('Uzbekistan'));
    expect(texts.join(' ')).toContain('Tajikistan');
  });

  it('carries a sentence over to the next page', async () => {
    const first = lines(['The members of the Conference met in the city of'], 60);
    const second = lines(['old Samarkand in that year and adopted a declaration.'], 780);
    expect(await blocksOf([...BODY, ...first], second)).toMatchObject([
      { pages: { first: 1, last: 1 } },
      {
        text: 'The members of the Conference met in the city of old Samarkand in that year and adopted a declaration.',
        pages: { first: 1, last: 2 },
      },
    ]);
  });

  it('makes a list of lines with marks', async () => {
    const list = lines(['- Kazakhstan, which', 'proposed it', '- Kuwait'], 600);
    expect((await blocksOf([...BODY, ...list])).at(-1)).toMatchObject({
      kind: 'list',
      items: [{ text: 'Kazakhstan, which proposed it' }, { text: 'Kuwait' }],
    });
  });

  const rows = [
    ['State', 'Joined'],
    ['Kuwait', '2022'],
    ['Qatar', '2014'],
  ];

  function tableRows(isBold: (position: number) => boolean): readonly PlacedText[] {
    return rows.flatMap((cells, position) =>
      cells.map((text, column) => ({
        text,
        x: 72 + column * 150,
        y: 600 - position * 12,
        isBold: isBold(position),
      })),
    );
  }

  it('keeps a table whose header has a font of its own', async () => {
    expect((await blocksOf([...BODY, ...tableRows((position) => position === 0)])).at(-1)).toMatchObject({
      kind: 'table',
      header: ['State', 'Joined'],
      rows: [
        ['Kuwait', '2022'],
        ['Qatar', '2014'],
      ],
    });
  });

  it('keeps rows apart, but makes no table of them, when no header can be told', async () => {
    const texts = await textsOf([...BODY, ...tableRows(() => false)]);
    expect(texts.slice(1)).toEqual(['State Joined', 'Kuwait 2022', 'Qatar 2014']);
  });

  it('leaves out the lines of a table of contents', async () => {
    const texts = await textsOf([...BODY, ...lines(['Origins . . . . . . . . . . 4'], 600)]);
    expect(texts).toHaveLength(1);
  });

  it('reads what the file says about itself', async () => {
    const information = {
      Title: 'Annual report',
      Author: 'CICA Secretariat',
      CreationDate: 'D:20140521100000Z',
    };
    const { metadata } = await readPdf('r.pdf', samplePdf([BODY], { information, language: 'en-GB' }));
    expect(metadata).toEqual({
      title: 'Annual report',
      publisher: 'CICA Secretariat',
      date: '2014-05-21',
      url: null,
      language: 'en-GB',
    });
  });

  it('names pages without text', async () => {
    const { notices } = await readPdf('r.pdf', samplePdf([BODY, []]));
    expect(notices).toEqual(['Pages without text, perhaps scanned: 2.']);
  });

  it.each([
    ['a scan', samplePdf([[], []]), /no text.*\(OCR\)/u],
    ['a locked file', samplePdf([BODY], { isLocked: true }), /locked with a password/u],
    ['a damaged file', Buffer.from('%PDF-1.4\nnothing of the kind'), /damaged/u],
    ['a file that is too long', samplePdf(Array.from({ length: 501 }, () => [])), /501 pages, at most 500/u],
  ])('refuses %s in a sentence', async (_, bytes, sentence) => {
    const reading = readPdf('report.pdf', bytes);
    await expect(reading).rejects.toThrow(ImportError);
    await expect(reading).rejects.toThrow(sentence);
  });
});
