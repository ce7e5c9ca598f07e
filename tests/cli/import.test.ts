import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeDraft } from '../import/complete-draft.ts';

const PROGRAMS = join(import.meta.dirname, '../../src/cli');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await mkdir(join(folder, 'knowledge'));
  await writeFile(join(folder, 'note.txt'), 'CICA was proposed in 1992.');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

async function run(program: string, ...args: readonly string[]): Promise<Outcome> {
  return await new Promise((resolve) => {
    const env = { KNOWLEDGE_DIR: '' };
    const child = execFile(
      process.execPath,
      [join(PROGRAMS, program), ...args],
      { cwd: folder, env },
      (_, output, complaint) => resolve({ code: child.exitCode ?? -1, output, complaint }),
    );
  });
}

describe('npm run import', () => {
  it('writes a draft that the check accepts only when its source is complete', async () => {
    const { code, output } = await run('import.ts', 'note.txt');
    expect(code).toBe(0);
    expect(output).toContain('Wrote note.draft.md.');
    expect(output).toContain('check:knowledge');

    const draft = await readFile(join(folder, 'note.draft.md'), 'utf8');
    const knowledge = join(folder, 'knowledge/note.md');
    await writeFile(knowledge, draft);
    expect((await run('check-knowledge.ts')).code).toBe(1);
    await writeFile(knowledge, completeDraft(draft));
    expect(await run('check-knowledge.ts')).toMatchObject({ code: 0, complaint: '' });
  });

  it('never replaces a file unless told to', async () => {
    await writeFile(join(folder, 'mine.md'), 'mine');
    const refused = await run('import.ts', 'note.txt', '--to', 'mine.md');
    expect(refused).toMatchObject({ code: 1, complaint: expect.stringContaining('--force') });
    expect(await readFile(join(folder, 'mine.md'), 'utf8')).toBe('mine');
    expect((await run('import.ts', 'note.txt', '--to', 'mine.md', '--force')).code).toBe(0);
  });

  it.each([
    ['a missing file', ['gone.txt'], 'There is no file gone.txt'],
    ['a folder', ['knowledge'], 'is a folder'],
    ['an unknown kind', ['note.xyz'], 'must end in one of'],
    ['an empty file', ['empty.pdf'], 'is empty'],
    ['a too large file', ['large.pdf'], 'large.pdf is too large: 31 MB, at most 30'],
    ['no file', [], 'Usage'],
    ['an unknown option', ['note.txt', '--tp', 'a.md'], 'Usage'],
    ['a draft inside knowledge', ['note.txt', '--to', 'knowledge/note.md'], 'inside the knowledge folder'],
    [
      'a draft inside knowledge by a link',
      ['note.txt', '--to', 'link/note.md'],
      'inside the knowledge folder',
    ],
    ['a draft of another kind', ['note.txt', '--to', 'note.pdf'], 'end in .md'],
    ['a draft in place of its own file', ['own.md', '--to', 'own.md', '--force'], 'is the file to import'],
    ['a draft in a missing folder', ['note.txt', '--to', 'gone/note.md'], 'does not exist'],
  ])('refuses %s in a sentence and writes nothing', async (_, args, sentence) => {
    await writeFile(join(folder, 'note.xyz'), 'Text.');
    await writeFile(join(folder, 'empty.pdf'), '');
    await writeFile(join(folder, 'large.pdf'), '');
    await truncate(join(folder, 'large.pdf'), 31 * 1024 * 1024);
    await writeFile(join(folder, 'own.md'), 'Text.');
    await symlink('knowledge', join(folder, 'link'));
    const before = await readdir(folder, { recursive: true });
    const { code, output, complaint } = await run('import.ts', ...args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(complaint).toContain(sentence);
    expect(complaint).not.toContain('    at ');
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(join(folder, 'own.md'), 'utf8')).toBe('Text.');
  });
});
