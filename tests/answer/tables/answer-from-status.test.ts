import { describe, expect, it } from 'vitest';
import { answerFromStatus } from '../../../src/answer/tables/answer-from-status.ts';
import { sampleTables, tableIndex } from '../../support/sample-tables.ts';

function answered(question: string, asOf?: string) {
  const answer = answerFromStatus(
    { query: tableIndex.parse(question), hits: [], asOf },
    sampleTables,
    tableIndex,
  );
  return answer === null ? null : { ids: answer.passages.map(({ id }) => id), short: answer.short };
}

const THAILAND = 'sample#members/thailand';
const JAPAN = 'sample#observers/japan';

describe('answerFromStatus', () => {
  it.each([
    ['Is Thailand a member?', [THAILAND], 'member state'],
    // The status that is taken for granted is not the one that the row gives.
    ['is Japan a member', [JAPAN], 'observer state, not a member'],
    ['is Turkey in CICA', ['sample#members/turkiye-turkey'], 'member state'],
    // What Qatar is comes before what it once was.
    ['is Qatar an observer', ['sample#members/qatar'], 'member state'],
    ['Are Japan and Thailand members?', [THAILAND, JAPAN], null],
    ['when did Thailand join?', [THAILAND], '22 October 2004'],
    ['since when is Japan an observer', [JAPAN], '2004'],
    ['why is Japan a full member', [JAPAN], 'observer state, not a member'],
    // Nobody left who still is a member, whatever is taken for granted.
    ['did Thailand leave CICA?', [THAILAND], 'member state'],
    ['why did Thailand withdraw in 2014', [THAILAND], 'member state'],
    ['did Thailand drop out of CICA', [THAILAND], 'member state'],
    ['has Thailand left', [THAILAND], 'member state'],
    ['was Thailand kicked out', [THAILAND], 'member state'],
    // Japan never became one: the date under another header would be wrong.
    ['when did Japan become a member', [JAPAN], 'observer state, not a member'],
  ])('answers "%s"', (question, ids, short) => {
    expect(answered(question)).toEqual({ ids, short });
  });

  it('says no status to who asks whether something else is so', () => {
    expect(answered('did Thailand join in 2004')).toEqual({ ids: [THAILAND], short: null });
    expect(answered('is Thailand the 17th member')).toEqual({ ids: [THAILAND], short: null });
  });

  it('says since when a status holds, and no more, to who asks of a time before', () => {
    expect(answered('was Thailand a member in 2001')).toEqual({ ids: [THAILAND], short: null });
    expect(answered('is Thailand a member', '2001')).toEqual({ ids: [THAILAND], short: null });
    expect(answered('was Thailand a member in 2006')).toEqual({ ids: [THAILAND], short: 'member state' });
  });

  it.each([
    ['names nobody in the tables', 'is France a member'],
    ['is not about a status', 'is Japan rich'],
    ['says more than a status would answer', 'did Thailand speak of trade as a member?'],
    ['asks why, and takes nothing wrong for granted', 'why is Thailand a member'],
    ['asks whether somebody is left over', 'is Thailand left out'],
    ['asks for what keeps one a member all the same', 'is Thailand suspended'],
    ['asks what somebody left behind', 'what proposal did Thailand leave on the table'],
    ['asks what the own body is with the one named', 'when did CICA become a Japan observer'],
    ['asks when somebody joined the one named', 'when did CICA join Japan as a member'],
    ['says where with the name', 'is CICA an observer in Japan'],
  ])('is silent where the question %s', (_, question) => {
    expect(answered(question)).toBeNull();
  });
});
