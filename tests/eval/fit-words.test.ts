import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/answer/wording.ts';
import { fitWords, logOddsLeftOut, type WordJudgement } from './fit-words.ts';

function judgement(right: boolean, ...standings: readonly (readonly [string, Standing])[]): WordJudgement {
  return { standings: new Map(standings), sureness: 0, right, weight: 1 };
}

const MANY = 50;
const judgements = Array.from({ length: MANY }, () => [
  judgement(true, ['please', 'neither'], ['seat', 'told']),
  judgement(false, ['please', 'neither'], ['salary', 'neither']),
  judgement(true, ['salary', 'told'], ['please', 'neither']),
]).flat();

describe('the weights of words', () => {
  const weights = fitWords([...judgements, judgement(true, ['rare', 'asked'])]);

  it('speak for an answer or against it by where the word stands', () => {
    expect(weights.told['seat']).toBeGreaterThan(0);
    expect(weights.told['salary']).toBeGreaterThan(0);
    expect(weights.neither['salary']).toBeLessThan(0);
  });

  it('are there only for what several questions hold', () => {
    expect(weights.asked).toEqual({});
  });

  it('are the same for the same judgements', () => {
    expect(fitWords(judgements)).toEqual(fitWords(judgements));
  });

  it('add to how sure an answer is without its words', () => {
    const sure = fitWords(judgements.map((own) => ({ ...own, sureness: own.right ? 6 : -6 })));
    expect(Math.abs(sure.neither['salary'] ?? 0)).toBeLessThan(Math.abs(weights.neither['salary'] ?? 0));
  });
});

describe('the log-odds of what was left out', () => {
  it('follow the words of others, not their own', () => {
    const [likeOthers = 0, alone = 0] = logOddsLeftOut(
      [judgement(false, ['seat', 'told']), judgement(false, ['alone', 'told'], ['constructor', 'neither'])],
      judgements,
    );
    expect(likeOthers).toBeGreaterThan(0);
    expect(alone).toBe(0);
  });
});
