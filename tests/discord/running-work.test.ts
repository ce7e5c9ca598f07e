import { describe, expect, it } from 'vitest';
import { RunningWork } from '../../src/discord/running-work.ts';

describe('RunningWork', () => {
  it('waits for what runs', async () => {
    const work = new RunningWork();
    const { promise, resolve } = Promise.withResolvers<void>();
    const order: string[] = [];
    work.track(promise.then(() => void order.push('work')));
    const settled = work.settle(60_000).then(() => order.push('settled'));
    resolve();
    await settled;
    expect(order).toEqual(['work', 'settled']);
  });

  it('does not wait for ever', async () => {
    const work = new RunningWork();
    work.track(new Promise(() => undefined));
    await expect(work.settle(1)).resolves.toBeUndefined();
  });

  it('has nothing to wait for at first', async () => {
    await expect(new RunningWork().settle(60_000)).resolves.toBeUndefined();
  });
});
