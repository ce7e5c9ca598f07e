import { printTable } from '../support/print-table.ts';
import { buildContenders, type Indexed, type Material } from './build-contenders.ts';
import { OURS, type Task } from './contender.ts';
import { measureTasks } from './measure-tasks.ts';
import { median, quantile } from './quantile.ts';

export interface BenchCorpus extends Material {
  readonly name: string;
  readonly questions: readonly string[];
}

const MEGABYTE = 1e6;

/** Build time, memory, and the time of an answer and a search, beside every peer. */
export async function benchCorpus({ name, questions, ...material }: BenchCorpus): Promise<void> {
  const indexes = await buildContenders(material);
  console.log(`${name}: ${material.passages.length} passages, ${questions.length} questions`);
  printBuilds(indexes);
  printTasks(measureTasks(tasksOf(indexes), questions));
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
