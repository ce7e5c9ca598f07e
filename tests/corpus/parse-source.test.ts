import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/corpus/parse-markdown.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';

/** The source that a footnote definition gives, and what an editor is told about it. */
function read(definition: string) {
  const [node] = parseMarkdown(`[^key]: ${definition}\n`).children;
  if (node?.type !== 'footnoteDefinition') throw new Error(`No definition: ${definition}`);
  const problems: string[] = [];
  const source = parseSource(node, (line, message) => problems.push(`${line}: ${message}`));
  return { source, problems };
}

describe('parseSource', () => {
  it('reads publisher, title between asterisks, date and address', () => {
    expect(read('The Astana Times, *Observer State*, 2023-12-28, <https://example.org/a>')).toEqual({
      source: {
        publisher: 'The Astana Times',
        title: 'Observer State',
        url: 'https://example.org/a',
        date: '2023-12-28',
      },
      problems: [],
    });
  });

  it('takes the text of a link for the title and its target for the address', () => {
    const { source } = read('CICA Secretariat, [Second Ministerial](https://example.org/2)');
    expect(source).toMatchObject({ title: 'Second Ministerial', url: 'https://example.org/2', date: null });
  });

  it('finds the address of a title that is a link between asterisks', () => {
    const { source } = read('CICA Secretariat, *[Second Ministerial](https://example.org/2)*');
    expect(source).toMatchObject({ title: 'Second Ministerial', url: 'https://example.org/2' });
  });

  it('gives no date and no address where none stands', () => {
    expect(read('Kazinform, *Kuwait joins*').source).toMatchObject({ date: null, url: null });
  });

  it.for([
    ['2022-10', '2022-10'],
    ['2022', '2022'],
    ['13 October 2022', '2022-10-13'],
  ] as const)('reads the date %s', ([written, date]) => {
    expect(read(`Kazinform, *Kuwait joins*, ${written}`).source?.date).toBe(date);
  });

  it.for([
    ['Report.az, *T*', 'Report.az'],
    ['News.Az. *T*', 'News.Az.'],
    ['Agency. *T*', 'Agency'],
    ['Embassy of Kazakhstan in Italy (gov.kz), *T*', 'Embassy of Kazakhstan in Italy (gov.kz)'],
    ['Jamestown Foundation, China Brief: *T*', 'Jamestown Foundation, China Brief'],
  ] as const)('takes the words before the title for the publisher: %s', ([definition, publisher]) => {
    expect(read(definition).source?.publisher).toBe(publisher);
  });

  it('takes no address in the publisher for the title', () => {
    const { source } = read('https://example.org/a, *Title*');
    expect(source).toMatchObject({ title: 'Title', url: 'https://example.org/a' });
  });

  it.for([
    ['Kazinform, Kuwait joins, 2022', 'has no title'],
    ['Kazinform, [](https://example.org/a)', 'has no title'],
    ['*Kuwait joins*, 2022', 'has no publisher before its title'],
    ['Kazinform, *Kuwait joins*, last week', 'has "last week" where its date should be'],
    ['Kazinform, *Kuwait joins*, 2022-13', 'has "2022-13" where its date should be'],
    ['Kazinform, [Kuwait joins](javascript:alert)', 'has the address "javascript:alert", which is not a web'],
    ['Kazinform, [Kuwait joins](page.html)', 'has the address "page.html", which is not a web address'],
    ['Kazinform, *T*, <https://example.org/a>, <https://example.org/b>', 'has more than one address'],
    ['Kazinform, *T*\n\n    And more.', 'must be one line'],
    ['- a list', 'must be one line'],
  ] as const)('refuses %j and says why', ([definition, reason]) => {
    const { source, problems } = read(definition);
    expect(source).toBeNull();
    expect(problems).toEqual([expect.stringContaining(`1: The source [^key] ${reason}`)]);
  });

  it('tells everything that is wrong with a source at once', () => {
    expect(read('Kazinform, [T](page.html), soon').problems).toHaveLength(2);
  });
});
