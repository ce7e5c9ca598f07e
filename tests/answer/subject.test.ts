import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../src/answer/choose-answer.ts';
import { chooseSentences } from '../../src/answer/choose-sentence.ts';
import { confidenceContributions, confidenceOf, probabilityOf } from '../../src/answer/confidence.ts';
import { gatheredShare } from '../../src/answer/subject.ts';
import { indexOf } from '../search/small-index.ts';

const QUESTION = 'Who opened the bakery in Bern?';
const BAKERY = 'The bakery in Bern was opened in 1904 by Ida Brunner.';
const OVENS = 'Ovens of the bakery in Bern burn wood.';
const BREAD = 'Bread of the bakery in Bern was sold at night.';

type Texts = Parameters<typeof indexOf>[0];
const shops = (count: number): Texts =>
  Array.from({ length: count }, (_, shop) => [`Shop ${shop}`, `Shop ${shop} of Bern sells hats.`] as const);
const under = (headings: readonly [string, string, string]): Texts => [
  [headings[0], BAKERY],
  [headings[1], OVENS],
  [headings[2], BREAD],
];

function choose(texts: Texts, options?: Parameters<typeof indexOf>[1]) {
  const index = indexOf(texts, options);
  const query = index.parse(QUESTION);
  const hits = index.search(query, 4);
  const choices = chooseSentences(query, hits, index);
  const [best] = choices;
  return {
    gathered: best === undefined ? null : gatheredShare(best, choices, index.passages),
    features: chooseAnswer(query, hits, index)?.features ?? {},
  };
}

describe('the share of the likeliest passages that are about the same as the best one', () => {
  it('is more where they stand under one heading than where they are found here and there', () => {
    const together = choose([...under(['Bakery', 'Bakery', 'Bakery']), ...shops(20)]);
    const apart = choose([
      ...under(['Brunner', 'Ovens', 'Bread']),
      ['Brunner', 'Flour is white.'],
      ['Brunner', 'Salt is white, too.'],
      ...shops(20),
    ]);
    expect(together.gathered).toBe(0.5);
    expect(apart.gathered).toBe(-0.5);
    expect(confidenceOf(together.features)).toBeGreaterThan(
      confidenceOf({ ...together.features, gathered: apart.gathered ?? 0 }),
    );
  });

  it('is not told where headings gather nothing, or nearly all', () => {
    expect(choose([...under(['Bakery', 'Ovens', 'Bread']), ...shops(20)]).gathered).toBeNull();
    expect(choose([...under(['Bakery', 'Bakery', 'Bakery']), ...shops(4)]).gathered).toBeNull();
  });

  it('is not told of a kind of text', () => {
    const reviews = Array.from(
      { length: 301 },
      (_, review) => ['Review', `Cake ${review} was good.`] as const,
    );
    expect(choose([['Review', BAKERY], ...reviews, ...shops(1000)]).gathered).toBeNull();
  });

  it('does not count where questions are listed', () => {
    const asked = new Map([['1', ['who runs the bakery']]]);
    const { features } = choose([...under(['Bakery', 'Bakery', 'Bakery']), ...shops(20)], { asked });
    expect(features['gathered']).toBeUndefined();
  });

  it('is among what adds up to the confidence', () => {
    const heading = fc.constantFrom('Bakery', 'Ovens', 'Bread');
    fc.assert(
      fc.property(fc.tuple(heading, heading, heading), fc.integer({ min: 4, max: 30 }), (headings, count) => {
        const { features, gathered } = choose([...under(headings), ...shops(count)]);
        expect(features['gathered'] ?? null).toBe(gathered);
        const contributions = confidenceContributions(features);
        const sum = contributions.reduce((total, { amount }) => total + amount, 0);
        expect(probabilityOf(sum)).toBeCloseTo(confidenceOf(features), 10);
        expect(gathered === null || Math.abs(gathered) <= 0.5).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
