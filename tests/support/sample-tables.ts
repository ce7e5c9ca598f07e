import { collectTables, type Table } from '../../src/answer/tables/table.ts';
import type { Glossary } from '../../src/corpus/parse-glossary.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex } from '../../src/search/build-passage-index.ts';
import { documentOf } from './sample-document.ts';

export const TABLE_GLOSSARY: Glossary = {
  concepts: [{ id: 'join', words: { en: ['join', 'member since'] } }],
  names: [
    { id: 'turkey', words: { en: ['Türkiye', 'Turkey'] } },
    { id: 'state', words: { en: ['state', 'country'] } },
  ],
};

/** A table of each kind that the knowledge files have: statuses, a succession, counts, events. */
const TABLES = `# Membership

## Member states

<!-- id: list -->
The member states of CICA are Bangladesh, Qatar, Thailand and Türkiye.[^s]

<!-- id: members, from: Member since, as-of: 2025 -->
| State[^s] | Status | Member since | Remarks |
| --- | --- | --- | --- |
| Thailand | member state | 22 October 2004 | spoke of trade |
| Bangladesh | member state | 20 May 2014 | spoke of floods |
| Qatar | member state | May 2014 | |
| Türkiye (Turkey) | member state | June 2002 | |

## Observer states

<!-- id: observers, from: Observer since, as-of: 2025 -->
| State[^s] | Status | Observer since |
| --- | --- | --- |
| Japan | observer state, not a member | 2004 |
| Qatar | former observer | 2008 |

## Chairs of CICA

<!-- id: chairs, from: Chaired from, until: Chaired until, as-of: 2025, key: [State, Chaired from] -->
| State[^s] | Chaired from | Chaired until |
| --- | --- | --- |
| Kazakhstan | 2002 | 8 June 2010 |
| Türkiye | 8 June 2010 | 20 May 2014 |
| China | 20 May 2014 | 24 September 2018 |
| Tajikistan | 24 September 2018 | |

## Number of member states

<!-- id: counts, from: From, until: Until, as-of: 2025 -->
| Size[^s] | From | Until | Member states |
| --- | --- | --- | --- |
| Size until 2014 | 2011 | 19 May 2014 | 24 |
| Size since 2014 | 20 May 2014 | | 26 |

## Summits

<!-- id: summits, as-of: Date -->
| Summit[^s] | Date | Place |
| --- | --- | --- |
| Almaty Summit | 4 June 2002 | Almaty |
| Istanbul Summit | 8 June 2010 | Istanbul |
| Shanghai Summit | 20 May 2014 | Shanghai |

## Work

<!-- id: seat -->
The secretariat works in Astana and prepares the summits.[^s]
`;

export const TABLE_PASSAGES: readonly Passage[] = documentOf(TABLES, 'title: CICA').passages;

export const tableIndex = buildPassageIndex(TABLE_PASSAGES, makeAnalyser('en', TABLE_GLOSSARY));

export const sampleTables: readonly Table[] = collectTables(tableIndex);

/** The table with this address, such as `members`. */
export function tableAt(address: string): Table {
  const found = sampleTables.find(({ id }) => id === `sample#${address}`);
  if (found === undefined) throw new Error(`No table ${address}.`);
  return found;
}

/** The names of rows, as a reader would call them. */
export function namesOf(passages: readonly Passage[]): readonly string[] {
  return passages.map(({ row, id }) => row?.cells[0]?.text ?? id);
}
