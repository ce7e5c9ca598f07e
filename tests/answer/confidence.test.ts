import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../src/answer/choose-answer.ts';
import { confidenceContributions, confidenceOf, probabilityOf } from '../../src/answer/confidence.ts';
import type { PassageIndex } from '../../src/search/build-passage-index.ts';
import { indexOf } from '../search/small-index.ts';

const BAKERY = 'The bakery in Bern was opened in 1904 by Ida Brunner.';
const SHOPS = Array.from({ length: 40 }, (_, shop) => `Shop ${shop} sells hats and gloves of wool.`);

function featuresIn(index: PassageIndex, question: string) {
  const query = index.parse(question);
  const choice = chooseAnswer(query, index.search(query, 10), index);
  if (choice === null) throw new Error(`Nothing was found for "${question}".`);
  return choice.features;
}

describe('where no questions are listed', () => {
  const features = featuresIn(indexOf([BAKERY, ...SHOPS]), 'Who opened the bakery in Bern?');

  it('is surer of the same match among few passages than among many', () => {
    const amongMany = { ...features, size: 1 };
    expect(confidenceOf(features)).toBeGreaterThan(confidenceOf(amongMany));
  });

  it('adds up from what each feature contributes', () => {
    const sum = confidenceContributions(features).reduce((total, { amount }) => total + amount, 0);
    expect(probabilityOf(sum)).toBeCloseTo(confidenceOf(features), 10);
  });
});
