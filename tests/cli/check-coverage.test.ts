import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOf } from '../support/sample-document.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli/check-coverage.ts');

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'coverage-'));
  await writeFile(join(directory, 'a.md'), fileOf('CICA has 28 member states.[^s]'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('check:coverage', () => {
  it('has nothing to say against files that state every fact', async () => {
    expect(await check('CICA has 28 member states.')).toMatchObject({ code: 0 });
  });

  it('names a fact that no passage states, and fails', async () => {
    const { code, stdout } = await check('CICA has 27 member states.');
    expect(code).toBe(1);
    expect(stdout).toContain('count: CICA has 27 member states.');
  });

  it('says so where there is no collection of facts', async () => {
    const { code, stdout } = await run(join(directory, 'nowhere.jsonl'));
    expect(code).toBe(0);
    expect(stdout).toContain('No collection of facts');
  });
});

async function check(fact: string) {
  const path = join(directory, '.facts.jsonl');
  const fields = {
    id: 'count',
    topic: 'membership',
    fact,
    sources: [{ title: 'Source' }],
    confidence: 'high',
  };
  await writeFile(path, JSON.stringify(fields));
  return run(path);
}

function run(factsPath: string): Promise<{ readonly code: number | null; readonly stdout: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number | null; stdout: string }>();
  const child = execFile(process.execPath, [PROGRAM, directory, factsPath], (_error, stdout) =>
    resolve({ code: child.exitCode, stdout }),
  );
  return promise;
}
