import { collectTables, type Table } from '../../src/answer/tables/table.ts';
import type { TableAnswer, TableQuestion } from '../../src/answer/tables/table-answer.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex, type PassageIndex } from '../../src/search/build-passage-index.ts';
import { documentOf } from './sample-document.ts';
import { namesOf } from './sample-tables.ts';

/** Tables of a field of its own: a league of lighthouse societies. */
const TABLES = `# The Lantern League

## Member countries

<!-- id: members -->
The member countries of the Lantern League are Chile, Iceland, Norway and Portugal.[^s]

<!-- id: member-list, from: Member since, as-of: 2020 -->
| Country[^s] | Status | Member since |
| --- | --- | --- |
| Chile | member | 3 May 1970 |
| Iceland | member | 3 May 1970 |
| Norway | member | 9 June 1981 |
| Portugal | member | by March 1960 |

<!-- id: growth -->
The Lantern League had one member country in 1960, three in 1970 and four in 1981.[^s]

## Guest countries

<!-- id: guests -->
The guest countries of the Lantern League are Cuba, Ghana, Kenya and Peru.[^s]

<!-- id: guest-list, from: Guest since, as-of: 2020 -->
| Country[^s] | Status | Guest since |
| --- | --- | --- |
| Cuba | guest, not a member | 1990 |
| Ghana | guest, not a member | 1991 |
| Kenya | guest, not a member | 1992 |
| Peru | guest, not a member | 1993 |

<!-- id: outside -->
Malta and Samoa are neither members nor guests of the Lantern League, and keep no lamps.[^s]

## Presidents of the league

<!-- id: presidents, key: [Name, In office from], from: In office from, until: In office until, as-of: 2020 -->
| Name[^s] | Office | Country | In office from | In office until |
| --- | --- | --- | --- | --- |
| Ana Duarte | President of the Lantern League | Portugal | 1960 | 1971 |
| Olav Brekke | President of the Lantern League | Norway | 1971 | 1980 |
| Ana Duarte | President of the Lantern League | Portugal | 1980 | 1985 |
| Sigrun Hall | President of the Lantern League | Iceland | 1985 | |

## Regattas

<!-- id: regattas, as-of: Date -->
| Regatta[^s] | Date | City | Host country | Theme |
| --- | --- | --- | --- | --- |
| First Regatta (Lisbon, 1965) | 4 July 1965 | Lisbon | Portugal | open water |
| Second Regatta (Bergen, 1975) | 5 July 1975 | Bergen | Norway | salt and rope |
| Third Regatta (Lisbon, 1985) | 6 July 1985 | Lisbon | Portugal | long nights |

## Eighth regatta, planned

<!-- id: planned, as-of: 2019 -->
| Regatta[^s] | Status | Planned for | City |
| --- | --- | --- | --- |
| Fourth Regatta (Bergen, 2021) | planned; whether it took place is not known | July 2021 | Bergen |

## Charts

<!-- id: charts, from: Printed on, as-of: 2020 -->
| Chart[^s] | Printed on | Place | Printed by |
| --- | --- | --- | --- |
| Harbour chart | 1966 | Lisbon | First Regatta |
| Reef chart | 1966 | Lisbon | First Regatta |
| Fjord chart | 1976 | Bergen | Second Regatta |
| Night chart | 1986 | Lisbon | Third Regatta |
| Ice chart | | Bergen | |
| Shoal chart | 1987 | | Third Regatta |

## Fleet

<!-- id: fleet, from: From, until: Until, as-of: 2020 -->
| Size of the fleet[^s] | From | Until | Tall boats | Small boats |
| --- | --- | --- | --- | --- |
| Fleet until 1980 | 1960 | 1979 | 12 | 30 |
| Fleet since 1980 | 1980 | | 15 | |

## Work

<!-- id: work -->
The keepers of the lamps meet in Bergen and mend ropes.[^s]
`;

const PASSAGES: readonly Passage[] = documentOf(TABLES, 'title: Lantern League').passages;

export const clubIndex: PassageIndex = buildPassageIndex(PASSAGES, makeAnalyser('en'));

export const clubTables: readonly Table[] = collectTables(clubIndex);

type TableReader = (
  question: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
) => TableAnswer | null;

/** What a reader of tables makes of a question: the rows by name, prose by address, and the short answer. */
export function readWith(read: TableReader, question: string, asOf?: string) {
  const answer = read({ query: clubIndex.parse(question), hits: [], asOf }, clubTables, clubIndex);
  return answer === null ? null : { rows: namesOf(answer.passages), short: answer.short };
}
