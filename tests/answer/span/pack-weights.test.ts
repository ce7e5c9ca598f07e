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
});
