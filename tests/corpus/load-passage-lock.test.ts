import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadPassageLock } from '../../src/corpus/load-passage-lock.ts';

const DOCUMENT =
  '---\ntitle: T\n---\n\n# T\n\n<!-- id: fact -->\nA fact.[^s]\n\n[^s]: Publisher, *Title*, 2020\n';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lock-'));
  await writeFile(join(directory, 'a.md'), DOCUMENT);
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('loadPassageLock', () => {
  it('finds nothing locked where there is no lock file', async () => {
    expect(await loadPassageLock(directory)).toBeNull();
    expect((await loadCorpus(directory)).retired('a#old')).toBeUndefined();
  });

  it('gives the corpus what became of old ids', async () => {
    await writeLock('a#old 2026-11-23 see a#fact\n');
    expect((await loadCorpus(directory)).retired('a#old')).toMatchObject({ passage: { id: 'a#fact' } });
  });

  it('lets the bot start where ids are new, gone or lead nowhere: those are for the check', async () => {
    await writeLock('a#gone\na#old 2026-11-23 see a#nowhere\n');
    expect((await loadCorpus(directory)).passages.map(({ id }) => id)).toEqual(['a#fact']);
  });

  it('stops the start where the file cannot be read, and names the problems of the others with it', async () => {
    await writeLock('a#old gone\n');
    await writeFile(join(directory, 'b.md'), '');
    await expect(loadCorpus(directory)).rejects.toThrow(/passage-ids\.lock:1: Cannot be read.*\n.*b\.md: /);
  });
});

async function writeLock(text: string): Promise<void> {
  await writeFile(join(directory, 'passage-ids.lock'), text);
}
