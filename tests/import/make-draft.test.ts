import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/corpus/knowledge-error.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { ImportError } from '../../src/import/import-error.ts';
import { type ImportedBlock, type Metadata, NO_METADATA } from '../../src/import/imported-file.ts';
import { makeDraft } from '../../src/import/make-draft.ts';
import { completeDraft } from './complete-draft.ts';

const PARAGRAPH: ImportedBlock = { kind: 'paragraph', text: 'CICA was proposed in 1992.' };

const FULL: Metadata = {
  title: 'Annual report',
  publisher: 'CICA Secretariat',
  date: '2014-05-21',
  url: 'https://example.org/report',
  language: 'en',
};

function draftOf(blocks: readonly ImportedBlock[], metadata: Metadata = NO_METADATA): string {
  return makeDraft('annual-report.pdf', { blocks, metadata, notices: [] }).markdown;
}

function passagesOf(markdown: string): readonly string[] {
  return parseDocument('draft.md', 'a'.repeat(40), completeDraft(markdown)).passages.map(({ text }) => text);
}

function problemsOf(markdown: string): string {
  try {
    parseDocument('draft.md', 'draft', markdown);
    return '';
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message;
    throw error;
  }
}

describe('makeDraft', () => {
  it('makes a draft that becomes a knowledge file when its source is completed', () => {
    const document = parseDocument('draft.md', 'report', completeDraft(draftOf([PARAGRAPH])));
    expect(document.title).toBe('annual report');
    expect(document.passages[0]?.sources).toEqual([
      {
        publisher: 'CICA Secretariat',
        title: 'annual report',
        url: 'https://example.org/report',
        date: '2014-05-21',
      },
    ]);
  });

  it.each([
    ['language: to complete, such as en', 'language: en', /"language": is not a language code/u],
    ['<publisher to complete>', 'CICA Secretariat', /has no publisher/u],
    [', date to complete, ', ', 2014-05-21, ', /"date to complete" where its date should be/u],
    ['<address:to-complete>', '<https://example.org/report>', /not a web address/u],
  ])('is refused while only %s is left', (placeholder, completed, complaint) => {
    const draft = draftOf([PARAGRAPH]);
    expect(draft).toContain(placeholder);
    const almost = completeDraft(draft).replace(completed, placeholder);
    expect(problemsOf(almost)).toMatch(complaint);
  });

  it('is refused with everything filled in until a person confirms the date of the file', () => {
    const draft = draftOf([PARAGRAPH], FULL);
    expect(problemsOf(draft)).toMatch(/2014-05-21 is the date of the file: confirm it/u);
    expect(problemsOf(completeDraft(draft))).toBe('');
  });

  it('takes its title from the file, else from the first heading, else from the name', () => {
    const heading: ImportedBlock = { kind: 'heading', depth: 2, text: 'The fourth summit' };
    expect(draftOf([heading, PARAGRAPH], FULL)).toMatch(/^---\ntitle: Annual report\n/u);
    expect(draftOf([heading, PARAGRAPH])).toMatch(/^---\ntitle: The fourth summit\n/u);
    expect(draftOf([PARAGRAPH])).toMatch(/^---\ntitle: annual report\n/u);
  });

  it('keeps headings below the title', () => {
    const draft = draftOf([{ kind: 'heading', depth: 1, text: 'Origins' }, PARAGRAPH], FULL);
    expect(parseDocument('d.md', 'd', completeDraft(draft)).passages[0]?.headings).toEqual([
      'Annual report',
      'Origins',
    ]);
  });

  it('marks a paragraph, the end of a list and the header of a table with the source', () => {
    const draft = draftOf([
      PARAGRAPH,
      {
        kind: 'list',
        start: 3,
        items: [
          { text: 'one', lists: [{ kind: 'list', start: null, items: [{ text: 'inner', lists: [] }] }] },
          { text: 'two', lists: [] },
        ],
      },
      { kind: 'table', header: ['State', 'Year'], rows: [['Kuwait', '2022']] },
    ]);
    expect(draft).toContain('proposed in 1992.[^source]');
    expect(draft).toContain('4. two[^source]');
    expect(draft).toContain('| State[^source] | Year |');
    expect(passagesOf(draft)).toEqual([PARAGRAPH.text, '3. one\n  - inner\n4. two', 'Kuwait — Year: 2022']);
  });

  it('leaves a list with the paragraph that announces it', () => {
    const list: ImportedBlock = { kind: 'list', start: null, items: [{ text: 'Kuwait', lists: [] }] };
    expect(passagesOf(draftOf([{ kind: 'paragraph', text: 'The members:' }, list]))).toEqual([
      'The members:\n- Kuwait',
    ]);
  });

  it('gives equal passages and equal rows addresses of their own', () => {
    const table: ImportedBlock = {
      kind: 'table',
      header: ['Name', 'From'],
      rows: [
        ['A', '1999'],
        ['A', '2000'],
      ],
    };
    const document = parseDocument('d.md', 'd', completeDraft(draftOf([PARAGRAPH, PARAGRAPH, table, table])));
    expect(document.passages.map(({ id }) => id)).toEqual([
      'd#cica-was-proposed-in-1992',
      'd#cica-was-proposed-in-1992-2',
      'd#t1/a-1999',
      'd#t1/a-2000',
      'd#t2/a-1999',
      'd#t2/a-2000',
    ]);
  });

  it('names the columns that tell rows apart, whatever their names', () => {
    const table: ImportedBlock = {
      kind: 'table',
      header: ['Name, "office" :', 'From --> until'],
      rows: [
        ['A', '1999'],
        ['A', '2000'],
      ],
    };
    expect(passagesOf(draftOf([table]))).toEqual(['A — From --> until: 1999', 'A — From --> until: 2000']);
  });

  it('makes paragraphs of a table that the parser refuses, and says so', () => {
    const table: ImportedBlock = { kind: 'table', header: ['State', 'Year'], rows: [['', '2022']] };
    const { markdown, notices } = makeDraft('a.pdf', { blocks: [table], metadata: NO_METADATA, notices: [] });
    expect(passagesOf(markdown)).toEqual(['Year: 2022']);
    expect(notices.join(' ')).toMatch(/Tables: 1 made into paragraphs/u);
  });

  it('cuts a long paragraph between sentences and loses no word', () => {
    const sentences = Array.from({ length: 300 }, (_, number) => `Sentence number ${number} speaks of CICA.`);
    const passages = passagesOf(draftOf([{ kind: 'paragraph', text: sentences.join(' ') }]));
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.every((text) => text.endsWith('.'))).toBe(true);
    expect(passages.join(' ')).toBe(sentences.join(' '));
  });

  it('leaves no sign of a table at the beginning of a piece', () => {
    const text = `${'word '.repeat(280)}| rest`;
    expect(passagesOf(draftOf([{ kind: 'paragraph', text }])).at(-1)).toBe('rest');
  });

  it('names the pages, also of a block that stands on two', () => {
    const draft = draftOf([
      { ...PARAGRAPH, pages: { first: 1, last: 1 } },
      { ...PARAGRAPH, pages: { first: 1, last: 2 } },
      { ...PARAGRAPH, pages: { first: 2, last: 2 } },
      { ...PARAGRAPH, pages: { first: 2, last: 2 } },
    ]);
    expect(draft.match(/<!-- pages? .* -->/gu)).toEqual([
      '<!-- page 1 -->',
      '<!-- pages 1-2 -->',
      '<!-- page 2 -->',
    ]);
  });

  it('refuses a file without a passage', () => {
    expect(() => draftOf([{ kind: 'heading', depth: 1, text: 'Only a title' }])).toThrow(ImportError);
    expect(() => draftOf([{ kind: 'paragraph', text: ' \u200B ' }])).toThrow(ImportError);
  });

  it('refuses more text than a knowledge file may hold', () => {
    expect(() => draftOf([{ kind: 'paragraph', text: 'A sentence. '.repeat(100_000) }])).toThrow(/1 MB/u);
  });

  it('passes the check, once completed, whatever the file held', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBlock(), { minLength: 1, maxLength: 6 }), (blocks) => {
        const withText: readonly ImportedBlock[] = [PARAGRAPH, ...blocks];
        expect(problemsOf(completeDraft(draftOf(withText, { ...NO_METADATA, title: 'Title' })))).toBe('');
      }),
      { numRuns: 100 },
    );
  });
});

function arbitraryBlock(): fc.Arbitrary<ImportedBlock> {
  const sign = fc.constantFrom(
    '|',
    '[^1]',
    '<b>',
    '-->',
    '<!-- id: x -->',
    '*',
    '_',
    '#',
    '1.',
    ':',
    '$',
    '`',
    '~',
    '[x]',
    '- ',
    '> ',
    '\\',
    '&amp;',
    'https://example.org/a_b',
    '\uFFFD',
    '\u0000',
    'мир',
    '\n\n',
    '---',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.oneof(sign, fc.lorem({ maxCount: 3 })), { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.lorem({ maxCount: 700, size: 'max' }),
  );
  const items = fc.array(fc.record({ text, lists: fc.constant([]) }), { maxLength: 5 });
  return fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 1, max: 6 }), text }),
    fc.record({ kind: fc.constant('paragraph' as const), text, isQuotation: fc.boolean() }),
    fc.record({ kind: fc.constant('list' as const), start: fc.constantFrom(null, 1, 7), items }),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 4 })).chain(([columns, rows]) =>
      fc.record({
        kind: fc.constant('table' as const),
        header: fc.array(text, { minLength: columns, maxLength: columns }),
        rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    ),
  );
}
