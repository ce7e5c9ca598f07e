import { describe, expect, it } from 'vitest';
import { answerFromHandover } from '../../../src/answer/tables/answer-from-handover.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromHandover', () => {
  it.each([
    ['when did Olav Brekke take over from Ana Duarte?', ['Olav Brekke'], '1971'],
    ['When did Duarte hand over the presidency to Brekke', ['Olav Brekke'], '1971'],
    ['what year did Duarte replace Brekke', ['Ana Duarte'], '1980'],
    // It was the other way round, and its row says so; no day is given.
    ['when did Hall hand over to Duarte', ['Sigrun Hall'], null],
    ['since when is Hall president after Ana Duarte', ['Sigrun Hall'], '1985'],
  ])('%s', (question, rows, short) => {
    expect(readWith(answerFromHandover, question)).toEqual({ rows, short });
  });

  it.each([
    ['names two who are no neighbours', 'when did Hall take over from Brekke'],
    ['names one', 'when did Hall take over'],
    ['asks for somebody', 'who took over from Brekke after Duarte'],
    ['tells more than the table', 'when did Brekke take over the ropes of Bergen from Duarte'],
    ['says nothing of who came first', 'when were Brekke and Duarte president'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromHandover, question)).toBeNull();
  });
});
