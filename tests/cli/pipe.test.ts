import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKnowledge, startCli } from '../support/start-cli.ts';

let knowledge: ReturnType<typeof makeKnowledge>;

beforeEach(() => {
  knowledge = makeKnowledge();
});

afterEach(() => {
  knowledge.remove();
});

/** All replies to an input that ends. */
async function pipe(input: string | Buffer, env: Record<string, string> = {}) {
  const { child, closed } = startCli('pipe', knowledge.directory, { env });
  child.stdin.end(input);
  const { code, stdout, stderr } = await closed;
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  const replies = stdout.split('\n').slice(0, -1);
  return { code, stderr, replies: replies.map((reply) => JSON.parse(reply)) };
}

const WHO = JSON.stringify({ op: 'answer', id: 'who', q: 'Who proposed CICA?' });

describe('npm run -s pipe', () => {
  it('gives one line for each line, in order, whatever the lines hold, and ends with its input', async () => {
    const input = Buffer.concat([
      Buffer.from(`\ufeff${WHO}\r\n`),
      Buffer.from('\n{"op":"sing","id":1}\n'),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(`${JSON.stringify({ op: 'search', id: 2, q: '\ud800 proposed' })}`),
    ]);
    const { code, stderr, replies } = await pipe(input);
    expect(replies).toEqual([
      expect.objectContaining({ id: 'who', kind: 'found', abstained: false }),
      { error: 'The line is empty.' },
      { id: 1, error: expect.any(String) },
      { error: 'The line is not UTF-8 text.' },
      { id: 2, hits: [{ id: 'origins#proposal', score: expect.any(Number) }] },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('ends quietly where nothing is asked', async () => {
    expect(await pipe('')).toEqual({ code: 0, stderr: '', replies: [] });
  });

  it('answers each line before the next one comes', async () => {
    const { child, output, closed } = startCli('pipe', knowledge.directory);
    child.stdin.write(`${WHO}\n`);
    await expect.poll(() => output.stdout, { timeout: 15_000 }).toMatch(/"id":"who".*\n$/);
    child.stdin.end('{"op":"search","id":"later","q":"CICA"}\n');
    expect((await closed).stdout).toMatch(/"id":"who".*\n.*"id":"later".*\n$/);
  });

  it('loads a large corpus from one line, and answers from it', async () => {
    const passages = Array.from({ length: 15_000 }, (_, n) => ({
      id: `p${n}`,
      title: `Town ${n}`,
      text: `The mayor of town${n} is called Name${n}. It lies by a river.`,
    }));
    const lines = [
      { op: 'load', passages },
      { op: 'search', q: 'mayor of town7345', k: 1 },
      { op: 'search', q: 'the river', k: 1000 },
    ];
    const { code, replies } = await pipe(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect(replies).toMatchObject([
      { ok: true, passages: 15_000 },
      { hits: [{ id: 'p7345' }] },
      { hits: { length: 1000 } },
    ]);
    expect(code).toBe(0);
  });

  it('waits for a slow reader and loses nothing', async () => {
    const { child, output, closed } = startCli('pipe', knowledge.directory);
    child.stdout.pause();
    const count = 400;
    const turns = Array.from({ length: 5 }, () => 'Who proposed CICA?');
    const lines = Array.from({ length: count }, (_, id) => JSON.stringify({ op: 'conversation', id, turns }));
    child.stdin.end(lines.join('\n'));
    await once(child.stdin, 'finish');
    child.stdout.resume();
    expect((await closed).code).toBe(0);
    const ids = output.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: count }, (_, id) => id));
  });

  it('ends quietly when nobody reads any longer', async () => {
    const { child, output, closed } = startCli('pipe', knowledge.directory);
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${WHO}\n`);
    await expect.poll(() => output.stdout, { timeout: 15_000 }).not.toBe('');
    child.stdout.destroy();
    child.stdin.write(`${WHO}\n${WHO}\n`);
    expect(await closed).toMatchObject({ code: 0, stderr: '' });
  });

  it('says on standard error alone why it cannot start', async () => {
    writeFileSync(join(knowledge.directory, 'knowledge', 'broken.md'), '');
    const { code, stderr, replies } = await pipe(`${WHO}\n`);
    expect({ code, replies }).toEqual({ code: 1, replies: [] });
    expect(stderr).toContain('broken.md: The file is empty.');
  });
});
