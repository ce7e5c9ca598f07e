import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/cli/check-knowledge/find-problems.ts';
import { describeProblem } from '../../../src/corpus/knowledge-error.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'find-problems-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('findProblems', () => {
  it('says what it has examined where there is no problem', async () => {
    await write('a.md', fileOf('CICA was proposed in 1992.[^s]'));
    expect(await findProblems(directory)).toEqual({
      problems: [],
      summary: '1 document, 1 passage, 0 groups of words',
    });
  });

  it('names every finding with its file and line, in the order of the lines', async () => {
    await write('a.md', `${fileOf('CICA has 28 members.[^s]', '', 'It grew.[^s]')}[^t]: P, *T*\n`);
    await write('passage-ids.lock', 'a#gone\n');
    await write('glossary.yaml', 'names:\n  un:\n    en: [United Nations]\n');
    expect((await described()).map((line) => line.split(' ', 3).join(' '))).toEqual([
      'passage-ids.lock:1: The passage',
      'passage-ids.lock: a#cica-has-28-members and',
      'a.md:5: "has 28',
      'a.md:7: Begins with',
      'a.md:10: No statement',
      'glossary.yaml: No passage',
    ]);
  });

  it('tells only of broken files while there are some', async () => {
    await write('a.md', fileOf('It has no source.'));
    await write('glossary.yaml', 'names:\n  un:\n    en: []\n');
    expect((await described()).map((line) => line.split(' ')[0])).toEqual(['a.md:5:', 'glossary.yaml:3:']);
  });
});

async function described(): Promise<readonly string[]> {
  const { problems } = await findProblems(directory);
  return problems.map((problem) => describeProblem(problem).replace(join(directory, '/'), ''));
}

function fileOf(...lines: readonly string[]): string {
  return ['---', 'title: T', '---', '', ...lines, '', '[^s]: Publisher, *Title*, 2020', ''].join('\n');
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(directory, name), text);
}
