import { describe, expect, it } from 'vitest';
import { answerFromBetween } from '../../../src/answer/tables/answer-from-between.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromBetween', () => {
  it.each([
    ['who was president between Hall and Brekke', 'Ana Duarte'],
    ['Who held the office between Brekke and Hall?', 'Ana Duarte'],
  ])('%s', (question, short) => {
    expect(readWith(answerFromBetween, question)).toEqual({ rows: [short], short });
  });

  it.each([
    ['names one', 'who was president between Brekke and Smith'],
    ['asks when', 'when was Duarte president between Brekke and Hall'],
    ['tells more than the table', 'who mended ropes between Brekke and Hall'],
    ['asks between years', 'who was president between 1971 and 1985'],
    ['names two who had nobody between them', 'who was president between Duarte and Brekke'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromBetween, question)).toBeNull();
  });
});
