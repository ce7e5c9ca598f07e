import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/passage.ts';
import { documentOf, problemsOf } from '../support/sample-document.ts';

function passagesOf(body: string, frontMatter?: string): readonly Passage[] {
  return documentOf(body, frontMatter).passages;
}

function idsOf(body: string): readonly string[] {
  return passagesOf(body).map(({ id }) => id);
}

describe('splitPassages', () => {
  it('cuts paragraphs, lists and rows, each with the headings it stands under', () => {
    const body =
      '# Sample\n\nAbove.[^s]\n\n## One\n\nFirst.[^s]\n\n### Deep\n\n- a list[^s]\n\n## Two\n\n| T[^s] |\n| - |\n| x |';
    expect(passagesOf(body).map(({ text, headings }) => [text, ...headings])).toEqual([
      // The title is the first heading; the heading that repeats it adds nothing.
      ['Above.', 'Sample'],
      ['First.', 'Sample', 'One'],
      ['- a list', 'Sample', 'One', 'Deep'],
      ['x', 'Sample', 'Two'],
    ]);
  });

  it('gives each passage its language, its line and its sources once', () => {
    const [passage] = passagesOf('One[^s] and two.[^s]', 'title: T\nlanguage: ru\nelsewhere: true');
    expect(passage).toMatchObject({
      documentId: 'sample',
      language: 'ru',
      isElsewhere: true,
      line: 7,
      sources: [{ publisher: 'Publisher', title: 'Source', url: null, date: '2020' }],
      row: null,
    });
  });

  describe('the address of a passage', () => {
    it('is the id above it', () => {
      expect(idsOf('## One\n\n<!-- id: count -->\nFirst.[^s]')).toEqual(['sample#count']);
    });

    it('is its heading and its opening words where it has none', () => {
      expect(idsOf('## How it began\n\nThe proposal of 1992 was made in New York.[^s]')).toEqual([
        'sample#how-it-began/the-proposal-of-1992-was-made-in',
      ]);
      expect(idsOf('Above any heading.[^s]')).toEqual(['sample#above-any-heading']);
    });

    it('takes the id above a heading instead of its words', () => {
      expect(idsOf('<!-- id: began -->\n## How it began\n\nFirst.[^s]')).toEqual(['sample#began/first']);
    });

    it('is that of the table and the name of the row', () => {
      const table = '| State |\n| - |\n| Türkiye (Turkey)[^s] |';
      expect(idsOf(`<!-- id: members -->\n${table}`)).toEqual(['sample#members/turkiye-turkey']);
      expect(idsOf(`## Members of CICA\n\n${table}`)).toEqual(['sample#members-of-cica/turkiye-turkey']);
      expect(idsOf(table)).toEqual(['sample#table/turkiye-turkey']);
    });
  });

  describe('the dates of a passage', () => {
    it('are those above it', () => {
      const [passage] = passagesOf('<!-- as-of: 2025-09, from: 2022, until: 13 October 2022 -->\nOne.[^s]');
      expect(passage).toMatchObject({ asOf: '2025-09', validFrom: '2022', validUntil: '2022-10-13' });
    });

    it('fall back on the as-of of the file', () => {
      const body = 'One.[^s]\n\n<!-- as-of: 1999 -->\nTwo.[^s]\n\n| T |\n| - |\n| three[^s] |';
      const dates = passagesOf(body, 'title: T\nas-of: 2025-12').map(({ asOf }) => asOf);
      expect(dates).toEqual(['2025-12', '1999', '2025-12']);
    });

    it('are those of its row', () => {
      const body =
        '<!-- from: Since, as-of: 2025 -->\n| State | Since |\n| - | - |\n| Thailand[^s] | 22 October 2004 |';
      expect(passagesOf(body)).toMatchObject([{ asOf: '2025', validFrom: '2004-10-22', validUntil: null }]);
    });

    it('may end in a year in whose course they begin', () => {
      expect(problemsOf('<!-- from: 2014-05-21, until: 2014 -->\nOne.[^s]')).toEqual([]);
    });
  });

  it('knows which table a row belongs to', () => {
    const [passage] = passagesOf('<!-- id: members -->\n| State | Since |\n| - | - |\n| Oman[^s] | 2004 |');
    expect(passage?.row).toEqual({
      tableId: 'sample#members',
      cells: [
        { header: 'State', text: 'Oman' },
        { header: 'Since', text: '2004' },
      ],
      datedBy: null,
    });
  });

  it.each([
    ['from: Since', 'Since'],
    ['from: Since, as-of: Read', 'Since'],
    ['as-of: Read', 'Read'],
    ['from: 2004, as-of: Read', null],
  ])('knows which column dates a row: %s', (annotation, header) => {
    const [passage] = passagesOf(
      `<!-- ${annotation} -->\n| State | Since | Read |\n| - | - | - |\n| Oman[^s] | 2004 | 2010 |`,
    );
    expect(passage?.row?.datedBy).toBe(header);
  });

  it.for([
    ['No source.', 'sample.md:5: No source: put a footnote mark'],
    ['| T |\n| - |\n| x |', 'sample.md:7: No source: put a footnote mark'],
    ['<!-- as-of: soon -->\nOne.[^s]', 'sample.md:6: "as-of: soon" is not a date'],
    ['<!-- from: Since -->\nOne.[^s]', 'sample.md:6: "from: Since" is not a date'],
    ['<!-- key: Name -->\nOne.[^s]', 'sample.md:6: "key" belongs above a table.'],
    ['<!-- from: 2015, until: 2014 -->\nOne.[^s]', 'sample.md:6: "from: 2015" is later than "until: 2014".'],
    [`${'word '.repeat(601)}[^s]`, 'sample.md:5: Too long to quote in one message: 3004 characters'],
    [`<!-- id: ${'a'.repeat(80)} -->\nOne.[^s]`, 'sample.md:6: The address sample#aaa'],
  ] as const)('refuses %j and says why', ([body, problem]) => {
    expect(problemsOf(body)).toEqual([expect.stringContaining(problem)]);
  });

  it('takes a passage of exactly the length that fits', () => {
    expect(problemsOf(`${'a'.repeat(3000)}[^s]`)).toEqual([]);
    expect(problemsOf(`${'a'.repeat(3001)}[^s]`)).toHaveLength(1);
  });
});

/** A block of a file: what stands there, and the address it was given. */
interface Block {
  readonly markdown: string;
  readonly id: string | null;
}

const words = fc
  .array(fc.stringMatching(/^[A-Za-zéüБж]{1,9}$/u), { minLength: 1, maxLength: 60, size: 'max' })
  .map((list) => list.join(' '));

/** Blocks of every kind; `number` keeps the names of one file apart. */
function blockNumber(number: number): fc.Arbitrary<Block> {
  const heading = words.map((text) => ({ markdown: `## ${text.slice(0, 60)}`, id: null }));
  const named = words.map((text) => ({
    markdown: `<!-- id: named-${number} -->\n${text}.[^s]`,
    id: `sample#named-${number}`,
  }));
  const list = words.map((text) => ({
    markdown: `<!-- id: list-${number} -->\n- ${text.replaceAll(' ', '[^s]\n- ')}[^s]`,
    id: `sample#list-${number}`,
  }));
  const table = words.map((text) => ({
    markdown: `<!-- id: table-${number} -->\n| Name | More |\n| - | - |\n| row[^s] | ${text} |`,
    id: `sample#table-${number}/row`,
  }));
  const unnamed = words.map((text) => ({ markdown: `Number ${number} ${text}.[^s]`, id: null }));
  return fc.oneof(heading, named, list, table, unnamed);
}

function blocksFrom(first: number): fc.Arbitrary<readonly Block[]> {
  return fc
    .integer({ min: 1, max: 8 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, position) => blockNumber(first + position))),
    );
}

function bodyOf(blocks: readonly Block[]): string {
  return ['Always something.[^s]', ...blocks.map(({ markdown }) => markdown)].join('\n\n');
}

const KEPT: Block = { markdown: 'The one that stays has these words.[^s]', id: null };

describe('the passages of any file', () => {
  it('are exact slices of its body, in order, and do not overlap', () => {
    fc.assert(
      fc.property(blocksFrom(0), (blocks) => {
        const { body, passages } = documentOf(bodyOf(blocks));
        let end = 0;
        for (const passage of passages) {
          expect(body.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.end;
        }
        expect(end).toBeLessThanOrEqual(body.length);
      }),
    );
  });

  it('have addresses that are theirs alone', () => {
    fc.assert(
      fc.property(blocksFrom(0), (blocks) => {
        const ids = documentOf(bodyOf(blocks)).passages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('keep the addresses they were given while everything around them changes', () => {
    const kept = blocksFrom(0);
    const others = fc.tuple(blocksFrom(100), blocksFrom(200), blocksFrom(300));
    fc.assert(
      fc.property(kept, others, (blocks, [before, between, after]) => {
        const middle = Math.floor(blocks.length / 2);
        const changed = [
          ...before,
          ...blocks.slice(0, middle),
          ...between,
          ...blocks.slice(middle),
          ...after,
        ];
        const ids = documentOf(bodyOf(changed)).passages.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(blocks.flatMap(({ id }) => id ?? [])));
      }),
    );
  });

  // Its address is its heading and its opening words, so only these two may not change.
  it('keep an address made of their own words while other passages come and go', () => {
    const passages = (first: number) =>
      blocksFrom(first).map((blocks) => blocks.filter(({ markdown }) => !markdown.startsWith('#')));
    fc.assert(
      fc.property(passages(0), passages(100), (before, after) => {
        const blocks = [{ markdown: '## Kept', id: null }, ...before, KEPT, ...after];
        const ids = documentOf(bodyOf(blocks)).passages.map(({ id }) => id);
        expect(ids).toContain('sample#kept/the-one-that-stays-has-these');
      }),
    );
  });
});
