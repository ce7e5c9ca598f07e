import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../../src/answer/span/pack-weights.ts';

describe('packWeights', () => {
  it('keeps each weight to within half a step of a byte', () => {
    const weights = Float32Array.from([0, 2.5, -1.25, 0.004, -2.5]);
    const unpacked = unpackWeights(packWeights(weights));
    expect(unpacked).toHaveLength(weights.length);
    for (const [place, weight] of weights.entries())
      expect(Math.abs((unpacked[place] ?? Number.NaN) - weight)).toBeLessThanOrEqual(2.5 / 127 / 2 + 1e-6);
  });

  it('leaves out the many that are zero, however far apart the others stand', () => {
    const weights = new Float32Array(2000);
    weights.set([-1], 0);
    weights.set([1], 256);
    weights.set([0.5], 1999);
    const packed = packWeights(weights);
    expect(Buffer.from(packed.bytes, 'base64').length).toBeLessThan(30);
    const unpacked = unpackWeights(packed);
    expect([...unpacked.entries()].filter(([, weight]) => weight !== 0).map(([place]) => place)).toEqual([
      0, 256, 1999,
    ]);
    expect(unpacked[256]).toBe(1);
  });
});
