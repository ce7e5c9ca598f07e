import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/answer/engine.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { KnowledgeError } from '../../src/corpus/knowledge-error.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { fileOf } from '../support/sample-document.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-engine-'));
  await write(
    'members.md',
    documentWith('Members', ['Which states are members?', 'Who joined last?'], MEMBERS),
  );
  await write('seat.md', documentWith('Seat', ['Where is the headquarters?'], SEAT));
});

afterEach(() => rm(folder, { recursive: true }));

const MEMBERS = '<!-- id: newest -->\nKuwait joined CICA as its newest member in 2022.[^s]';
const SEAT = '<!-- id: seat -->\nThe headquarters of CICA stands in Astana.[^s]';

function documentWith(title: string, questions: readonly string[], body: string): string {
  return fileOf(body, `title: ${title}\nquestions:\n${questions.map((one) => `  - ${one}`).join('\n')}`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function load(): Promise<Engine> {
  return loadEngine(folder, await loadCorpus(folder));
}

function firstHit(engine: Engine, query: string): string | undefined {
  return engine.search(query, 1)[0]?.passage.id;
}

describe('loadEngine', () => {
  it('needs nothing but documents', async () => {
    const engine = await load();
    expect(engine.passages.map(({ id }) => id)).toEqual(['members#newest', 'seat#seat']);
    expect(firstHit(engine, 'headquarters')).toBe('seat#seat');
  });

  it('suggests one question of each document in turn', async () => {
    expect((await load()).suggest('', 3)).toEqual([
      'Which states are members?',
      'Where is the headquarters?',
      'Who joined last?',
    ]);
  });

  it('finds passages by the words of the glossary beside them', async () => {
    expect(firstHit(await load(), 'bureau')).toBeUndefined();
    await write('glossary.yaml', 'concepts:\n  office:\n    en: [headquarters, bureau]\n');
    expect(firstHit(await load(), 'bureau')).toBe('seat#seat');
  });

  it('finds passages by how people ask for them', async () => {
    expect(firstHit(await load(), 'latecomer')).toBeUndefined();
    await write('questions/members.txt', '# newest\nwhich latecomer is there\n');
    expect(firstHit(await load(), 'latecomer')).toBe('members#newest');
  });

  it('is sure of a question that is listed for a passage', async () => {
    const confidence = async () => (await load()).answer('which latecomer is there').confidence;
    await write('questions/members.txt', '# newest\na latecomer of the year\n');
    const before = await confidence();
    await write('questions/members.txt', '# newest\nwhich latecomer is there\n');
    expect(await confidence()).toBeGreaterThan(before);
  });

  it('is less sure of what is like a question that no passage answers', async () => {
    const confidence = async () => (await load()).answer('which member joined last of all').confidence;
    await write('questions/members.txt', '# newest\nwho joined last\n');
    const before = await confidence();
    await write('unanswered/members.txt', 'which member joined first of all\n');
    expect(await confidence()).toBeLessThan(before);
  });

  it.each([
    ['glossary.yaml', 'concepts: 3'],
    ['unanswered/members.txt', 'no\n'],
    ['unanswered/members.txt', `${'who joined '.repeat(20)}\n`],
    ['questions/members.txt', `# newest\n${'who joined\n'.repeat(126)}`],
    ['questions/members.txt', '# newest\n# newest\nwho joined\n'],
    ['questions/members.txt', 'who joined last\n'],
    ['questions/members.txt', '# gone\nwho joined last\n'],
  ])('refuses a broken %s and names it', async (path, text) => {
    await write(path, text);
    const failure = await load().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(KnowledgeError);
    expect(String(failure)).toContain(join(folder, path));
  });
});
