import type { EngineOptions } from '../../src/answer/build-engine.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { type Built, CONTENDERS } from './contender.ts';
import { liveBytes } from './heap.ts';
import { median } from './quantile.ts';

export interface Material {
  readonly passages: readonly Passage[];
  /** What editors say of the passages. */
  readonly field?: EngineOptions;
  /** How often each index is built; the median counts. */
  readonly builds: number;
}

export interface Indexed {
  readonly name: string;
  readonly built: Built;
  readonly buildMs: number;
  readonly heapBytes: number;
}

/** Builds every contender's index over the same passages, one after the other. */
export async function buildContenders({ passages, field, builds }: Material): Promise<readonly Indexed[]> {
  const loaded = await Promise.all(CONTENDERS.map(async ({ name, load }) => ({ name, build: await load() })));
  const indexes: Indexed[] = [];
  let before = await liveBytes();
  for (const { name, build } of loaded) {
    const timed = buildRepeatedly(() => build(passages, field), builds);
    const after = await liveBytes();
    indexes.push({ name, ...timed, heapBytes: after - before });
    before = after;
  }
  return indexes;
}

function buildRepeatedly(build: () => Built, times: number): Pick<Indexed, 'built' | 'buildMs'> {
  const samples: number[] = [];
  let built: Built | null = null;
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    built = build();
    samples.push(performance.now() - start);
  }
  if (built === null) throw new RangeError('An index is built at least once.');
  return { built, buildMs: median(samples) };
}
