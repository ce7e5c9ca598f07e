import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { NewQuestion } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';

const QUESTION: NewQuestion = {
  text: 'Who proposed “CICA”?',
  asOf: '2012-06',
  topic: 'origins',
  askedAt: new Date('2026-01-01T00:00:00Z'),
};

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'store-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function onDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

describe('openSqliteStore', () => {
  it('keeps a question over a restart', async () => {
    const before = openSqliteStore(directory);
    const { id } = await before.saveQuestion(QUESTION);
    await before.close();

    const after = openSqliteStore(directory);
    expect(await after.findQuestion(id)).toEqual({ ...QUESTION, id });
    await after.close();
  });

  it('makes the folder', async () => {
    const store = openSqliteStore(join(directory, 'a', 'b'));
    expect(await store.findQuestion('nothing')).toBeNull();
    await store.close();
  });

  it('gives the same question the same id, and another to each other question', async () => {
    const store = openSqliteStore(directory);
    const ids = new Set<string>();
    for (const change of [{}, {}, { asOf: null }, { topic: null }, { text: 'Who?' }])
      ids.add((await store.saveQuestion({ ...QUESTION, ...change })).id);
    expect(ids.size).toBe(4);
    await store.close();
  });

  it('forgets a question that nobody asked for 30 days, and keeps one that was asked again', async () => {
    const store = openSqliteStore(directory);
    const old = await store.saveQuestion({ ...QUESTION, text: 'old', askedAt: onDay('2026-01-01') });
    const again = await store.saveQuestion({ ...QUESTION, text: 'again', askedAt: onDay('2026-01-01') });
    await store.saveQuestion({ ...QUESTION, text: 'again', askedAt: onDay('2026-01-20') });
    await store.saveQuestion({ ...QUESTION, text: 'new', askedAt: onDay('2026-02-01') });
    expect(await store.findQuestion(old.id)).toBeNull();
    expect((await store.findQuestion(again.id))?.askedAt).toEqual(onDay('2026-01-20'));
    await store.close();
  });

  it('lets two processes share the file', async () => {
    const one = openSqliteStore(directory);
    const two = openSqliteStore(directory);
    const { id } = await one.saveQuestion(QUESTION);
    expect((await two.findQuestion(id))?.text).toBe(QUESTION.text);
    await one.close();
    await two.close();
  });

  it('says so when the file is not a database, and leaves it alone', () => {
    const path = join(directory, 'bot.sqlite');
    writeFileSync(path, 'somebody else wrote this, and it is longer than any header '.repeat(40));
    expect(() => openSqliteStore(directory)).toThrow(StoreError);
    expect(() => openSqliteStore(directory)).toThrow(/bot\.sqlite cannot be used: .*not a database/);
    expect(readFileSync(path, 'utf8')).toMatch(/^somebody else/);
  });

  it('says so when the file was made by a newer version', () => {
    const database = new DatabaseSync(join(directory, 'bot.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openSqliteStore(directory)).toThrow(/made by a newer version/);
  });

  it('says so when the folder is a file', () => {
    const path = join(directory, 'data');
    writeFileSync(path, '');
    expect(() => openSqliteStore(path)).toThrow(/data folder .* cannot be made/);
  });

  // Who is root may write anywhere.
  it.skipIf(process.getuid?.() === 0)('says so when the folder cannot be written', () => {
    chmodSync(directory, 0o500);
    expect(() => openSqliteStore(directory)).toThrow(StoreError);
    chmodSync(directory, 0o700);
  });
});
