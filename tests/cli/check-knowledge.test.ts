import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'check-knowledge-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

const DOCUMENT = '---\ntitle: T\n---\n\n<!-- id: one -->\nCICA was proposed in 1992.[^s]\n\n[^s]: P, *T*\n';

describe('check:knowledge', () => {
  it('locks new ids when it is told to, and says that nothing is wrong', async () => {
    await write('a.md', DOCUMENT);
    expect(await check('--update')).toEqual({
      status: 0,
      out: '1 document, 1 passage, 0 groups of words, no problems.\n',
      err: '',
    });
    expect(await readFile(join(directory, 'passage-ids.lock'), 'utf8')).toMatch(/\na#one\n$/);
  });

  it('checks the folder that the bot would start with', async () => {
    await write('a.md', DOCUMENT);
    await write('passage-ids.lock', 'a#one\n');
    const { out } = await run([], { KNOWLEDGE_DIR: directory });
    expect(out).toBe('1 document, 1 passage, 0 groups of words, no problems.\n');
  });

  it('says in plain words that it cannot tell which folder that is', async () => {
    const { status, err } = await run([], { HTTP_PORT: 'many' });
    expect(status).toBe(1);
    expect(err).toMatch(/^.*HTTP_PORT.*\n$/u);
  });

  it('prints what is wrong, and fails', async () => {
    await write('a.md', DOCUMENT);
    await write('passage-ids.lock', 'a#gone\na#one\n');
    const { status, err } = await check('--update');
    expect(status).toBe(1);
    expect(err).toMatch(/passage-ids\.lock:1: The passage a#gone is gone.*\n\n1 problem\.\n$/);
  });
});

function write(name: string, text: string): Promise<void> {
  return writeFile(join(directory, name), text);
}

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function check(...options: readonly string[]): Promise<Run> {
  return run([directory, ...options], {});
}

function run(options: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  const program = join(import.meta.dirname, '../../src/cli/check-knowledge.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...options], { env }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
