import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/corpus/parse-front-matter.ts';
import { parseMarkdown } from '../../src/corpus/parse-markdown.ts';

function read(markdown: string) {
  const problems: string[] = [];
  const frontMatter = parseFrontMatter(parseMarkdown(markdown), (line, message) =>
    problems.push(`${line}: ${message}`),
  );
  return { frontMatter, problems };
}

function readFields(fields: string) {
  return read(`---\n${fields}\n---\n`);
}

describe('parseFrontMatter', () => {
  it('fills in what a file does not say', () => {
    expect(readFields('title: Membership')).toEqual({
      frontMatter: { title: 'Membership', language: 'en', questions: [], elsewhere: false },
      problems: [],
    });
  });

  it('reads everything that a file can say', () => {
    const fields =
      'title: Членство\nlanguage: zh-Hans\nas-of: 25 September 2025\nelsewhere: true\nquestions:\n  - Who?';
    expect(readFields(fields).frontMatter).toEqual({
      title: 'Членство',
      language: 'zh-Hans',
      'as-of': '2025-09-25',
      questions: ['Who?'],
      elsewhere: true,
    });
  });

  it.for(['# No front matter\n', '\n\n---\ntitle: Too late\n---\n', ''])(
    'must stand at the top of the file: %j',
    (markdown) => {
      const { frontMatter, problems } = read(markdown);
      expect(frontMatter).toBeNull();
      expect(problems).toEqual([expect.stringContaining('1: The file must begin with front matter')]);
    },
  );

  it.for([
    ['language: en', '"title": is missing.'],
    ['title: " "', '"title": must not be empty.'],
    ['title: T\nlanguage: English', '"language": is not a language code'],
    ['title: T\nas-of: soon', '"as-of": is not a date'],
    ['title: T\ntitel: U', 'unknown: titel.'],
    ['title: T\nelsewhere: yes', '"elsewhere": must be true or false.'],
    [`title: T\nquestions: [${'long'.repeat(30)}]`, '"questions.0": must have at most 100 characters.'],
    ['title: [', 'the YAML is broken: '],
  ] as const)('refuses %j and says why', ([fields, reason]) => {
    const { frontMatter, problems } = readFields(fields);
    expect(frontMatter).toBeNull();
    expect(problems[0]).toContain(`1: In the front matter, ${reason}`);
  });

  it('tells everything that is wrong at once', () => {
    expect(readFields('title: ""\nlanguage: English').problems).toHaveLength(2);
  });
});
