import type { Task } from './contender.ts';

/**
 * Questions that are asked before any time is taken, so that the code is compiled: after 2,000 an answer that was not asked for before
 * takes 0.8 of the time that it takes at first.
 */
const WARM_UP = 1000;

/**
 * Milliseconds of every task on every question. The tasks take turns question by question, the first of
 * them another each time and every other time in reverse, so that neither the rest of the machine nor the
 * memory that one of them leaves behind falls on the same task always.
 */
export function measureTasks(
  tasks: ReadonlyMap<string, Task>,
  questions: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const entries = [...tasks];
  const samples = new Map(entries.map(([name]) => [name, [] as number[]]));
  const warmUp = questions.slice(0, WARM_UP);
  for (const question of warmUp) for (const [, task] of entries) task(question);
  for (const [turn, question] of questions.entries()) {
    const first = turn % entries.length;
    const order = [...entries.slice(first), ...entries.slice(0, first)];
    for (const [name, task] of turn % 2 === 0 ? order : order.toReversed())
      samples.get(name)?.push(timed(() => task(question)));
  }
  return samples;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
