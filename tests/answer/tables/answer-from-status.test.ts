import { describe, expect, it } from 'vitest';
import { answerFromStatus } from '../../../src/answer/tables/answer-from-status.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';
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

  it('gives no status of what another name in the question may tell apart', () => {
    const text = `# Papers

<!-- id: papers, as-of: 2020 -->
| Paper[^s] | Status |
| --- | --- |
| Charter | draft |
| Rules | in force |

## Notes

<!-- id: ropes -->
Ropes are mended in Oslo.[^s]

<!-- id: lamps -->
Lamps are lit in Oslo.[^s]

<!-- id: boats -->
Boats are painted in winter.[^s]

<!-- id: nets -->
Nets are dried in summer.[^s]
`;
    const glossary = { names: [{ id: 'oslo', words: { en: ['Oslo', 'Kristiania'] } }], concepts: [] };
    const { passages } = documentOf(text, 'title: Papers');
    const index = buildPassageIndex(passages, makeAnalyser('en', glossary));
    const ask = (question: string) =>
      answerFromStatus(
        { query: index.parse(question), hits: [], asOf: undefined },
        collectTables(index),
        index,
      );
    expect(ask('what is the status of the Charter')?.short).toBe('draft');
    expect(ask('what is the status of the Oslo draft Charter')).toBeNull();
  });
});
