import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/corpus/knowledge-error.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadGlossary } from '../../src/corpus/load-glossary.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glossary-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('loadGlossary', () => {
  it('reads glossary.yaml of the knowledge folder', async () => {
    await write('names:\n  un:\n    en: [UN]\n');
    expect(await loadGlossary(directory)).toEqual({
      concepts: [],
      names: [{ id: 'un', words: { en: ['UN'] } }],
    });
  });

  it('gives an empty glossary where there is no such file', async () => {
    expect(await loadGlossary(directory)).toEqual({ concepts: [], names: [] });
  });

  it('names the file and the line of what is wrong', async () => {
    await write('names:\n  un:\n    en: []\n');
    await expect(loadGlossary(directory)).rejects.toThrow(`${join(directory, 'glossary.yaml')}:3: `);
  });

  it('refuses text that is not UTF-8', async () => {
    await write(Buffer.from('names:\n  tr:\n    tr: [Türkiye]\n', 'latin1'));
    await expect(loadGlossary(directory)).rejects.toThrow('not UTF-8');
  });

  it('says so when the file cannot be read', async () => {
    await mkdir(join(directory, 'glossary.yaml'));
    await expect(loadGlossary(directory)).rejects.toThrow(KnowledgeError);
  });
});

describe('loadCorpus beside a glossary', () => {
  const DOCUMENT = '---\ntitle: T\n---\n\n# T\n\nA fact.[^s]\n\n[^s]: Publisher, *Title*, 2020\n';

  it('does not take the glossary for content', async () => {
    await write('names: {}\n');
    await writeFile(join(directory, 'a.md'), DOCUMENT);
    expect((await loadCorpus(directory)).documents.map(({ id }) => id)).toEqual(['a']);
  });

  it('complains of a glossary that nobody reads, in a folder below', async () => {
    await writeFile(join(directory, 'a.md'), DOCUMENT);
    await mkdir(join(directory, 'b'));
    await writeFile(join(directory, 'b', 'glossary.yaml'), 'names: {}\n');
    await expect(loadCorpus(directory)).rejects.toThrow('Only Markdown files');
  });
});

async function write(content: string | Uint8Array): Promise<void> {
  await writeFile(join(directory, 'glossary.yaml'), content);
}
