import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { documentOf, fileOf, problemsOf, problemsOfFile } from '../support/sample-document.ts';

describe('parseDocument', () => {
  it('reads a whole file', () => {
    const document = documentOf(
      '# Sample\n\nOne.[^s]\n\n| T |\n| - |\n| two[^s] |\n| three[^s] |\n\nFour.[^s]',
      'title: Sample\nquestions: [Who?]',
    );
    expect(document).toMatchObject({ id: 'sample', title: 'Sample', language: 'en', questions: ['Who?'] });
    expect(document.body).toBe('Sample\n\nOne.\n\ntwo\nthree\nFour.\n\n');
    expect(document.passages.map(({ id }) => id)).toEqual([
      'sample#one',
      'sample#table/two',
      'sample#table/three',
      'sample#four',
    ]);
  });

  it('takes definitions of footnotes wherever they stand', () => {
    const file = fileOf('[^early]: Agency, *Early*, 2019\n\nOne.[^s][^early]');
    const [passage] = parseDocument('sample.md', 'sample', file).passages;
    expect(passage?.sources.map(({ title }) => title)).toEqual(['Source', 'Early']);
  });

  it('reads a file the same with Windows line ends', () => {
    const body = '# Sample\n\n<!-- id: one -->\nOne\nline.[^s]\n\n| T | U |\n| - | - |\n| two[^s] | x |';
    const windows = parseDocument('sample.md', 'sample', fileOf(body).replaceAll('\n', '\r\n'));
    expect(windows).toEqual(documentOf(body));
  });

  it('tells everything that is wrong with a file, from top to bottom', () => {
    const body = 'No source.\n\n```\ncode\n```\n\nUnknown.[^nobody]\n\n<!-- as-off: 1 -->\nOne.[^broken]';
    const file = `${fileOf(body)}\n[^broken]: Publisher, no title\n`;
    expect(problemsOfFile(file).map((problem) => problem.slice(0, 30))).toEqual([
      'sample.md:5: No source: put a ',
      'sample.md:7: A code block cann',
      'sample.md:11: Unknown footnote',
      'sample.md:11: No source: put a',
      'sample.md:13: In the comment a',
      'sample.md:18: The source [^bro',
    ]);
  });

  it.for([
    [
      '<!-- id: a -->\nOne.[^s]\n\n<!-- id: a -->\nTwo.[^s]',
      '9: Duplicate id: sample#a is already the address of line 6.',
    ],
    [
      '| T |\n| - |\n| one[^s] |\n| One![^s] |',
      '8: Duplicate id: sample#table/one is already the address of line 7.',
    ],
    ['One.[^s]\n\n[^s]: Publisher, *Again*', '9: The footnote [^s] is defined twice.'],
  ] as const)('refuses %j and says why', ([body, problem]) => {
    expect(problemsOf(body)).toEqual([expect.stringContaining(`sample.md:${problem}`)]);
  });

  it('refuses a file without a passage', () => {
    expect(problemsOf('# Sample')).toEqual(['sample.md: The file holds no passage.']);
  });

  it('tells what is wrong with the text also where the front matter is broken', () => {
    expect(problemsOf('```\ncode\n```', 'titel: Sample')).toEqual([
      expect.stringContaining('sample.md:5: A code block'),
      expect.stringContaining('sample.md:1: In the front matter'),
      expect.stringContaining('sample.md:1: In the front matter'),
    ]);
  });
});
