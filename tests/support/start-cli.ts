import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ORIGINS = `---
title: Origins
---

## The proposal

<!-- id: proposal, as-of: 1992-10-05 -->
CICA was proposed by Nursultan Nazarbayev on 5 October 1992.[^one]

[^one]: CICA Secretariat, *About CICA*, 2020, <https://example.org/about>
`;

/** A folder of its own for one test, with a small `knowledge` folder in it. */
export function makeKnowledge(): { readonly directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'cli-'));
  mkdirSync(join(directory, 'knowledge'));
  writeFileSync(join(directory, 'knowledge', 'origins.md'), ORIGINS);
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}

/** Starts a program of the terminal in a folder, with nothing set but these variables. */
export function startCli(
  program: 'ask' | 'pipe',
  directory: string,
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
) {
  const path = join(import.meta.dirname, '../../src/cli', `${program}.ts`);
  const child = spawn(process.execPath, [path, ...args], { cwd: directory, env });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const closed = once(child, 'close').then(() => ({ code: child.exitCode, ...output }));
  return { child, output, closed };
}
