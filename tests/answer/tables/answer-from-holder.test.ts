import { describe, expect, it } from 'vitest';
import { answerFromHolder } from '../../../src/answer/tables/answer-from-holder.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromHolder', () => {
  it.each([
    ['how long was Brekke president', ['Olav Brekke'], null],
    ['until when was Brekke in office', ['Olav Brekke'], '1980'],
    ['since when is Brekke no longer president', ['Olav Brekke'], '1980'],
    ['since when is Brekke not president any more', ['Olav Brekke'], '1980'],
    ['when did Hall become president', ['Sigrun Hall'], '1985'],
    ['from when to when was Olav Brekke president?', ['Olav Brekke'], null],
    // Nothing says when it ends, so the row stands alone.
    ['until when is Hall president', ['Sigrun Hall'], null],
    // Both stretches belong to the answer, the earlier first.
    ['how long was Duarte president', ['Ana Duarte', 'Ana Duarte'], null],
    ['when did Duarte first become president', ['Ana Duarte'], '1960'],
    // What somebody is called beside the name says nothing else of them.
    ['until when was ambassador Brekke president', ['Olav Brekke'], '1980'],
    ['from when was Norway ambassador Olav Brekke the president', ['Olav Brekke'], null],
    ['Brekke term of office', ['Olav Brekke'], null],
  ])('%s', (question, rows, short) => {
    expect(readWith(answerFromHolder, question)).toEqual({ rows, short });
  });

  it.each([
    ['is about another office', 'how long was Brekke mayor of Bergen'],
    ['is about what the holder was besides', 'how long was president Brekke ambassador to Norway'],
    ['does not say what was held', 'how long was Brekke'],
    ['asks who', 'who was president'],
    ['names nobody of the table', 'how long was Smith president'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromHolder, question)).toBeNull();
  });
});
