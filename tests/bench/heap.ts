/** Bytes that live objects take, those of typed arrays included, after a full collection. */
export function liveBytes(): number {
  if (globalThis.gc === undefined) throw new Error('Start Node with --expose-gc.');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
