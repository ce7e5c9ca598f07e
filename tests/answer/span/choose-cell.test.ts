import { describe, expect, it } from 'vitest';
import { chooseCell } from '../../../src/answer/span/choose-cell.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { matchPassage } from '../../../src/search/match-passage.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

type Cells = readonly (readonly [header: string, text: string])[];

function chosen(question: string, [name, ...others]: Cells): string | null {
  const cells = [...(name === undefined ? [] : [name]), ...others].map(([header, text]) => ({
    header,
    text,
  }));
  const rest = others.map(([header, text]) => `${header}: ${text}`).join('; ');
  const row = { tableId: 'members#table', cells, datedBy: null };
  const passage = samplePassage({ id: 'members#table/row', text: `${name?.[1]} — ${rest}`, row });
  const index = buildPassageIndex([passage], makeAnalyser());
  const query = index.parse(question);
  return chooseCell(query, matchPassage(query, index.analyse(passage)), row)?.text ?? null;
}

const THAILAND: Cells = [
  ['State', 'Thailand'],
  ['Status', 'member state'],
  ['Member since', '22 October 2004'],
  ['As of', '25 September 2025'],
];

const DISASTERS: Cells = [
  ['Area', 'Natural disaster management'],
  ['Dimension', 'environmental'],
  ['Coordinator', 'Iran'],
  ['Co-coordinators', 'Bangladesh'],
];

const LAMPS: Cells = [
  ['Document', 'Declaration on lamps'],
  ['Adopted on', '3 May 1950'],
  ['Place', 'Bergen'],
  ['Adopted by', 'Fourth Congress'],
];

const AZERBAIJAN: Cells = [
  ['Chair', 'Azerbaijan'],
  ['Chaired CICA from', '17 December 2024'],
  ['Chaired CICA until', '2026'],
];

describe('chooseCell', () => {
  it('gives the cell of the kind that is asked for, never a header', () => {
    expect(chosen('When did Thailand join?', THAILAND)).toBe('22 October 2004');
    expect(chosen('What status does Thailand have?', THAILAND)).toBe('member state');
  });

  it('gives the cell whose header the question names', () => {
    expect(chosen('Who is the coordinator of natural disaster management?', DISASTERS)).toBe('Iran');
    expect(chosen('Which dimension is natural disaster management?', DISASTERS)).toBe('environmental');
  });

  it('tells those who help from the one who leads, be they one or several', () => {
    expect(chosen('Who is the co-coordinator of natural disaster management?', DISASTERS)).toBe('Bangladesh');
    const helped = DISASTERS.filter(([header]) => header !== 'Coordinator');
    expect(chosen('Who is the coordinator of natural disaster management?', helped)).not.toBe('Bangladesh');
  });

  it('does not tell by whom something was done where it is asked where', () => {
    expect(chosen('Where was the declaration on lamps adopted?', LAMPS)).toBe('Bergen');
    expect(chosen('Who adopted the declaration on lamps?', LAMPS)).toBe('Fourth Congress');
  });

  it('does not give back what the question says', () => {
    expect(chosen('What is Iran coordinator of?', DISASTERS)).toBe('Natural disaster management');
  });

  it('tells the end of a time from its beginning', () => {
    expect(chosen('When did Azerbaijan become chair?', AZERBAIJAN)).toBe('17 December 2024');
    expect(chosen('Until when is Azerbaijan chair?', AZERBAIJAN)).toBe('2026');
  });

  it('is silent where no cell could answer', () => {
    expect(chosen('How many people live in Thailand?', THAILAND)).toBeNull();
  });
});
