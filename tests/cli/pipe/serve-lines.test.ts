import { expect, it } from 'vitest';
import type { Line } from '../../../src/cli/pipe/read-lines.ts';
import { serveLines } from '../../../src/cli/pipe/serve-lines.ts';
import { sampleEngine } from '../../support/sample-engine.ts';
import { strictLogger } from '../../support/strict-logger.ts';

async function serve(lines: readonly Line[]): Promise<readonly string[]> {
  const session = { engine: sampleEngine(), logger: strictLogger() };
  const input = (async function* () {
    yield* lines;
  })();
  return await Array.fromAsync(serveLines(session, input));
}

const NESTED = 200_000;

it('gives one line for each, in order, whatever is wrong with them', async () => {
  const replies = await serve([
    { text: '{"op":"search","id":1,"q":"summit","k":1}', problem: null },
    { text: '', problem: null },
    { text: '{"op":"search","id":3,"q":"\ufffd"}', problem: 'Damaged.' },
    { text: '{"op":"sing","id":4}', problem: null },
  ]);
  expect(replies.map((reply) => JSON.parse(reply))).toEqual([
    { id: 1, hits: [expect.anything()] },
    { error: 'The line is empty.' },
    { id: 3, error: 'Damaged.' },
    { id: 4, error: expect.any(String) },
  ]);
  for (const reply of replies) expect(reply).toMatch(/^[^\n]+\n$/);
});

it('keeps a line feed inside a text out of the reply', async () => {
  const [reply] = await serve([{ text: '{"op":"sing","id":"a\\nb\\u2028\\ud800"}', problem: null }]);
  expect(reply?.indexOf('\n')).toBe((reply?.length ?? 0) - 1);
  expect(JSON.parse(reply ?? '')).toMatchObject({ id: 'a\nb\u2028\ud800' });
});

it('outlives an id that is nested deeper than anything can write', async () => {
  const id = `${'['.repeat(NESTED)}${']'.repeat(NESTED)}`;
  const replies = await serve([
    { text: `{"op":"search","q":"summit","id":${id}}`, problem: null },
    { text: '{"op":"search","q":"unheard","id":2}', problem: null },
  ]);
  expect(replies.map((reply) => JSON.parse(reply))).toEqual([
    { error: expect.any(String) },
    { id: 2, hits: [] },
  ]);
});
