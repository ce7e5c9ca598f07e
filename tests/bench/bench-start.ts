import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { printTable } from '../support/print-table.ts';
import { CONTENDERS, OURS } from './contender.ts';

/** The better of them counts: whatever makes a start slower is the machine's doing. */
const RUNS = 2;

/** A name that no contender has: the knowledge is loaded, and nothing is built over it. */
const NOTHING = 'no index';

/** As `npm start` has it: the first run fills it. */
const NODE_COMPILE_CACHE = 'node_modules/.cache/node';

const MEGABYTE = 1e6;

const Report = z.object({
  readyMs: z.number(),
  heapBytes: z.number(),
  usedHeapBytes: z.number(),
  rssBytes: z.number(),
});

/** Time to ready and memory with our own knowledge, each in fresh processes that take turns. */
export function benchStart(): void {
  const names = [...CONTENDERS.map(({ name }) => name), NOTHING];
  const reports = new Map(names.map((name) => [name, [] as z.output<typeof Report>[]]));
  for (let run = 0; run < RUNS; run += 1) for (const name of names) reports.get(name)?.push(startFresh(name));

  const best = (name: string, field: keyof z.output<typeof Report>) =>
    Math.min(...(reports.get(name) ?? []).map((report) => report[field]));
  const own = (name: string) => best(name, 'usedHeapBytes') - best(NOTHING, 'usedHeapBytes');
  console.log(`Start, in fresh processes, on our knowledge (the better of ${RUNS} runs).`);
  console.log(
    'In use: after every golden question was asked. Own: the heap in use without that of “no index”.',
  );
  printTable(
    ['', 'ready ms', 'ratio', 'RSS MB in use', 'heap MB', 'heap MB in use', 'own MB', 'ratio'],
    names.map((name) => [
      name,
      best(name, 'readyMs'),
      best(name, 'readyMs') / best(OURS.name, 'readyMs'),
      best(name, 'rssBytes') / MEGABYTE,
      best(name, 'heapBytes') / MEGABYTE,
      best(name, 'usedHeapBytes') / MEGABYTE,
      name === NOTHING ? null : own(name) / MEGABYTE,
      name === NOTHING ? null : own(name) / own(OURS.name),
    ]),
  );
}

function startFresh(name: string): z.output<typeof Report> {
  const script = join(import.meta.dirname, 'fresh-process.ts');
  const env = { NODE_COMPILE_CACHE };
  const line = execFileSync(process.execPath, ['--expose-gc', script, name], { encoding: 'utf8', env });
  return Report.parse(JSON.parse(line));
}
