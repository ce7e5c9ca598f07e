import { describe, expect, it } from 'vitest';
import { answerFromPlan } from '../../../src/answer/tables/answer-from-plan.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromPlan', () => {
  it.each([
    'next regatta',
    'when is the next regatta?',
    'where will the upcoming regatta be held',
    'when is the next regatta expected to take place',
  ])('tells a plan as a plan, and no part of it as a fact: %s', (question) => {
    expect(readWith(answerFromPlan, question)).toEqual({
      rows: ['Fourth Regatta (Bergen, 2021)'],
      short: null,
    });
  });

  it.each(['next president', 'the last regatta', 'who pays for the next regatta', 'next regatta of 2019'])(
    'is silent of "%s"',
    (question) => {
      expect(readWith(answerFromPlan, question)).toBeNull();
    },
  );

  it('takes no plan for what came next after a day before other events, nor after the day planned', () => {
    const planned = { rows: ['Fourth Regatta (Bergen, 2021)'], short: null };
    expect(readWith(answerFromPlan, 'when is the next regatta', '2020-01-01')).toEqual(planned);
    expect(readWith(answerFromPlan, 'when is the next regatta', '1980-01-01')).toBeNull();
    expect(readWith(answerFromPlan, 'when is the next regatta', '2022-01-01')).toBeNull();
  });
});
