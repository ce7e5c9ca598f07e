import type { Glossary } from '../../src/corpus/parse-glossary.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { type Built, CONTENDERS, OURS, type Task } from './contender.ts';
import { liveBytes } from './heap.ts';
import { measureTasks } from './measure-tasks.ts';
import { printTable } from './print-table.ts';
import { median, quantile } from './quantile.ts';

export interface BenchCorpus {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly glossary?: Glossary;
  readonly questions: readonly string[];
  /** How often each index is built; the median counts. */
  readonly builds: number;
}

interface Indexed {
  readonly name: string;
  readonly built: Built;
  readonly buildMs: number;
  readonly heapBytes: number;
}

const MEGABYTE = 1e6;

/** Build time, memory, and the time of an answer and a search, beside every peer. */
export async function benchCorpus(corpus: BenchCorpus): Promise<void> {
  const { name, passages, glossary, questions, builds } = corpus;
  const indexes: Indexed[] = [];
  for (const contender of CONTENDERS) {
    const build = await contender.load();
    indexes.push(buildRepeatedly(contender.name, () => build(passages, glossary), builds));
  }
  console.log(`${name}: ${passages.length} passages, ${questions.length} questions`);
  // SQLite's index lies outside the JavaScript heap and is not in these figures.
  printBuilds(indexes);
  printTasks(measureTasks(tasksOf(indexes), questions));
}

function buildRepeatedly(name: string, build: () => Built, times: number): Indexed {
  const before = liveBytes();
  const samples: number[] = [];
  let built: Built | null = null;
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    built = build();
    samples.push(performance.now() - start);
  }
  if (built === null) throw new RangeError('An index is built at least once.');
  return { name, built, buildMs: median(samples), heapBytes: liveBytes() - before };
}

function printBuilds(indexes: readonly Indexed[]): void {
  const ours = indexes.find(({ name }) => name === OURS.name);
  printTable(
    ['', 'build ms', 'ratio', 'index heap MB', 'ratio'],
    indexes.map(({ name, buildMs, heapBytes }) => [
      name,
      buildMs,
      buildMs / (ours?.buildMs ?? Number.NaN),
      heapBytes / MEGABYTE,
      heapBytes / (ours?.heapBytes ?? Number.NaN),
    ]),
  );
}

const OUR_SEARCH = `${OURS.name}, search`;

function tasksOf(indexes: readonly Indexed[]): ReadonlyMap<string, Task> {
  const tasks = new Map<string, Task>();
  for (const { name, built } of indexes) {
    if (built.answer !== null) tasks.set(`${name}, answer`, built.answer);
    tasks.set(`${name}, search`, built.search);
  }
  return tasks;
}

function printTasks(samples: ReadonlyMap<string, readonly number[]>): void {
  const reference = samples.get(OUR_SEARCH) ?? [];
  printTable(
    ['', 'median ms', 'ratio', '99th percentile ms', 'ratio'],
    [...samples].map(([name, times]) => [
      name,
      median(times),
      median(times) / median(reference),
      quantile(times, 0.99),
      quantile(times, 0.99) / quantile(reference, 0.99),
    ]),
  );
}
