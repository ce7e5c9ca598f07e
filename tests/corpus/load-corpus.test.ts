import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/corpus/knowledge-error.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { fileOf } from '../support/sample-document.ts';

const GOOD = fileOf('A fact.[^s]');

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'knowledge-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('loadCorpus', () => {
  it('reads every Markdown file, also of folders below', async () => {
    await write({ 'b.md': GOOD, 'a.md': GOOD, 'deep/er/My File.md': GOOD });
    expect(await documentIds()).toEqual(['a', 'b', 'deep/er/my-file']);
    expect((await loadCorpus(directory)).passage('deep/er/my-file#a-fact')?.text).toBe('A fact.');
  });

  it('leaves hidden files and folders and every README.md alone', async () => {
    await write({ 'a.md': GOOD, '.draft.md': 'x', '.git/b.md': 'x', 'README.md': 'x', 'c/readme.md': 'x' });
    expect(await documentIds()).toEqual(['a']);
  });

  it('follows links to files', async () => {
    await write({ 'a.md': GOOD });
    await symlink('a.md', join(directory, 'b.md'));
    expect(await documentIds()).toEqual(['a', 'b']);
  });

  it('does not mind a byte order mark or Windows line ends', async () => {
    await write({ 'a.md': `\uFEFF${GOOD.replaceAll('\n', '\r\n')}` });
    expect((await loadCorpus(directory)).passages.map(({ text }) => text)).toEqual(['A fact.']);
  });

  it.for([
    ['wrong encoding', Buffer.from(GOOD.replace('A fact', 'Türkiye'), 'latin1'), 'Wrong encoding'],
    ['text in UTF-16', Buffer.from(GOOD, 'utf16le'), 'Wrong encoding'],
    ['letters lost in a conversion', GOOD.replace('A fact', 'T\uFFFDrkiye'), 'Wrong encoding'],
    ['an empty file', '', 'The file is empty.'],
    ['nothing but space', ' \n\n', 'The file is empty.'],
    ['a file that is too large', GOOD.padEnd(1024 * 1024 + 1), 'Too large: 1048577 bytes, at most 1048576.'],
  ] as const)('refuses %s', async ([, content, message]) => {
    await write({ 'a.md': content });
    expect(await problems()).toEqual([expect.stringContaining(`${join(directory, 'a.md')}: ${message}`)]);
  });

  it('takes a file of exactly the size that is allowed', async () => {
    await write({ 'a.md': GOOD.padEnd(1024 * 1024) });
    expect(await documentIds()).toEqual(['a']);
  });

  it('refuses files of other kinds instead of passing over them', async () => {
    await write({ 'a.md': GOOD, 'members.csv': 'x', 'notes.txt': 'x', 'B.MD': GOOD });
    expect(await problems()).toEqual([
      expect.stringContaining(`${join(directory, 'B.MD')}: Only Markdown files (*.md) are knowledge.`),
      expect.stringContaining(`${join(directory, 'members.csv')}: Only Markdown files (*.md) are knowledge.`),
      expect.stringContaining(`${join(directory, 'notes.txt')}: Only Markdown files (*.md) are knowledge.`),
    ]);
  });

  it('names a file that cannot be read', async () => {
    await write({ 'a.md': GOOD });
    await symlink('nowhere.md', join(directory, 'b.md'));
    await symlink('c.md', join(directory, 'c.md'));
    expect(await problems()).toEqual([
      expect.stringContaining(`${join(directory, 'b.md')}: The file cannot be read: `),
      expect.stringContaining(`${join(directory, 'c.md')}: The file cannot be read: `),
    ]);
  });

  it('refuses two files whose names make the same address', async () => {
    await write({ 'My File.md': GOOD, 'my-file.md': GOOD });
    expect(await problems()).toEqual([
      `${directory}: Two files have the address my-file. Rename one of them.`,
    ]);
  });

  it('refuses a folder without knowledge', async () => {
    await write({ 'README.md': 'x' });
    expect(await problems()).toEqual([`${directory}: The folder holds no knowledge file (*.md).`]);
  });

  it('refuses a folder that is not there, or is a file', async () => {
    await write({ 'a.md': GOOD });
    for (const path of ['nowhere', 'a.md']) {
      await expect(loadCorpus(join(directory, path))).rejects.toThrow('The knowledge folder cannot be read');
      await expect(loadCorpus(join(directory, path))).rejects.toBeInstanceOf(KnowledgeError);
    }
  });

  it('names every problem of every file at once', async () => {
    await write({
      'a.md': fileOf('No source.\n\nNone here either.'),
      'b.md': '',
      'c.md': GOOD,
      'd.md': 'No front matter.\n',
    });
    expect(await problems()).toEqual([
      expect.stringContaining(`${join(directory, 'a.md')}:5: No source`),
      expect.stringContaining(`${join(directory, 'a.md')}:7: No source`),
      expect.stringContaining(`${join(directory, 'b.md')}: The file is empty`),
      expect.stringContaining(`${join(directory, 'd.md')}:1: The file must begin with front matter`),
    ]);
  });
});

async function write(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
}

async function documentIds(): Promise<readonly string[]> {
  return (await loadCorpus(directory)).documents.map(({ id }) => id);
}

/** What the person who starts the bot is told, a line for each problem. */
async function problems(): Promise<readonly string[]> {
  const error: unknown = await loadCorpus(directory).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof KnowledgeError)) throw new Error('Loaded without a complaint.', { cause: error });
  return error.message.split('\n');
}
