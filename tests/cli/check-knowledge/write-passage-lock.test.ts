import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePassageLock } from '../../../src/cli/check-knowledge/write-passage-lock.ts';
import { KnowledgeError } from '../../../src/corpus/knowledge-error.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'write-lock-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('writePassageLock', () => {
  it('makes the file, adds to it, and forgets nothing', async () => {
    await writeDocument('one');
    await writePassageLock(directory);
    expect(await readLock()).toMatch(/^# Every address.*\na#one\n$/s);
    await writeDocument('two');
    await writePassageLock(directory);
    expect(await readLock()).toMatch(/\na#one\na#two\n$/);
  });

  it('writes nothing while files are broken', async () => {
    await writeFile(join(directory, 'a.md'), 'No front matter.\n');
    await writeFile(join(directory, 'passage-ids.lock'), 'a#one\n');
    await expect(writePassageLock(directory)).rejects.toThrow(KnowledgeError);
    expect(await readLock()).toBe('a#one\n');
  });
});

function writeDocument(id: string): Promise<void> {
  const text = `---\ntitle: T\n---\n\n<!-- id: ${id} -->\nCICA was proposed in 1992.[^s]\n\n[^s]: P, *T*\n`;
  return writeFile(join(directory, 'a.md'), text);
}

function readLock(): Promise<string> {
  return readFile(join(directory, 'passage-ids.lock'), 'utf8');
}
