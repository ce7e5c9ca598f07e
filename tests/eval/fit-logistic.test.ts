import { describe, expect, it } from 'vitest';
import { fitOnTop } from './fit-logistic.ts';

const judgements = (sureness: number, rightOfTen: number) =>
  Array.from({ length: 1000 }, (_, place) => ({
    features: { gathered: 0.5 },
    right: place % 10 < rightOfTen,
    weight: 1,
    sureness,
  }));

describe('the weight of a feature on top of others', () => {
  it('makes answers as sure as they are right', () => {
    const weight = fitOnTop(judgements(0, 8), 'gathered');
    expect(weight * 0.5).toBeCloseTo(Math.log(4), 1);
  });

  it('is nearly nothing where they are as sure without it', () => {
    expect(Math.abs(fitOnTop(judgements(Math.log(4), 8), 'gathered'))).toBeLessThan(0.01);
  });

  it('is nothing where nothing has the feature', () => {
    expect(fitOnTop(judgements(0, 8), 'other')).toBe(0);
  });
});
