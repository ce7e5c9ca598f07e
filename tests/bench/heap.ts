import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Bytes that live objects take, those of buffers included, after full collections. One is not enough:
 * buffers are given back after it, and would then count as a gain of whatever is built next.
 */
export async function liveBytes(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('Start Node with --expose-gc.');
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc();
    await nextTurn();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
