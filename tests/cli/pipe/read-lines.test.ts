import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from '../../../src/cli/pipe/read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[], limitBytes?: number): Promise<readonly Line[]> {
  return await Array.fromAsync(readLines(Readable.from(chunks), limitBytes));
}

async function textsOf(text: string): Promise<readonly string[]> {
  return (await linesOf([Buffer.from(text)])).map((line) => line.text);
}

describe('readLines', () => {
  it('gives every line, empty ones too, and a last one without a line break', async () => {
    expect(await textsOf('a\n\nb\n')).toEqual(['a', '', 'b']);
    expect(await textsOf('a\nb')).toEqual(['a', 'b']);
    expect(await textsOf('')).toEqual([]);
  });

  it('cuts at line feeds alone', async () => {
    expect(await textsOf('a\u2028b\rc\r\nd\n')).toEqual(['a\u2028b\rc\r', 'd']);
  });

  it('drops a byte order mark', async () => {
    expect(await textsOf('\ufeff{}\n')).toEqual(['{}']);
  });

  it('tells of a line that is not UTF-8, and reads what it can of it', async () => {
    const lines = await linesOf([Buffer.from([0x61, 0xff, 0x62, 0x0a, 0x63])]);
    expect(lines).toEqual([
      { text: 'a\ufffdb', problem: 'The line is not UTF-8 text.' },
      { text: 'c', problem: null },
    ]);
  });

  it('does not keep a line that is too long, and goes on with the next', async () => {
    const chunks = ['12345', '6789\n', '12345\nb'].map((text) => Buffer.from(text));
    expect(await linesOf(chunks, 5)).toEqual([
      { text: '', problem: 'The line is longer than 5 bytes.' },
      { text: '12345', problem: null },
      { text: 'b', problem: null },
    ]);
  });

  it('reads the same lines however the bytes come in pieces', async () => {
    const text = fc.array(fc.constantFrom('\n', 'a', 'é', '👩‍🚀', '\r'), { maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (pieces, size) => {
        const bytes = Buffer.from(pieces.join(''));
        const count = Math.ceil(bytes.length / size);
        const chunks = Array.from({ length: count }, (_, n) => bytes.subarray(n * size, (n + 1) * size));
        expect(await linesOf(chunks)).toEqual(await linesOf([bytes]));
      }),
    );
  });
});
