import { expect, it } from 'vitest';
import { ofOffice } from '../../../src/answer/tables/of-office.ts';
import { collectTables, rowName } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';

const TABLE = `# The lamp club

## Heads of the bureau

| Name[^s] | Office | In office from |
| --- | --- | --- |
| Ana Duarte | Director of the lamp bureau | 1960 |
| Olav Brekke | Warden of the lamp club | 1980 |
`;

const index = buildPassageIndex(documentOf(TABLE, 'title: Lamps').passages, makeAnalyser('en'));
const rows = collectTables(index).flatMap((table) => table.rows);

it.each([
  ['who was director', ['Ana Duarte']],
  ['who was warden in 1985', ['Olav Brekke']],
  // The heading says that all of them headed it.
  ['who headed the bureau in 1985', ['Ana Duarte', 'Olav Brekke']],
])('holders of the office that is named: %s', (question, expected) => {
  expect(ofOffice(rows, index.parse(question), index).map(rowName)).toEqual(expected);
});
