import { answerFromTables } from '../../src/answer/tables/answer-from-tables.ts';
import { collectTables, type Table } from '../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex, type PassageIndex } from '../../src/search/build-passage-index.ts';
import { documentOf } from './sample-document.ts';
import { namesOf } from './sample-tables.ts';

/** Tables whose headers no other table has: what their columns are for, their cells tell. A treaty about harbours. */
const TABLES = `# The Harbour Treaty

## Parties

<!-- id: parties, from: Ratified, as-of: 2024 -->
| Party[^s] | Signed | Ratified | Class |
| --- | --- | --- | --- |
| Estonia | 3 March 1994 | 11 May 1995 | contracting party |
| Latvia | 3 March 1994 | 20 September 1995 | contracting party |
| Sweden | 9 October 1995 | 30 January 1998 | contracting party |
| Germany | 9 October 1995 | 17 April 1999 | cooperating party |
| Belgium | 12 May 2008 | 1 July 2010 | cooperating party |

## Instruments

<!-- id: instruments, from: Concluded, as-of: 2024 -->
| Instrument[^s] | Concluded | Where concluded | Force | Depositary |
| --- | --- | --- | --- | --- |
| Harbour Treaty | 3 March 1994 | Gdansk | effective; the basis of all others | Poland |
| Ballast Protocol | 27 November 1997 | Tallinn | effective | Estonia |
| Dredging Protocol | 14 May 2000 | Riga | superseded | Latvia |
| Noise Annex | 14 May 2000 | Riga | effective | Latvia |
| Sediment Protocol | 9 June 2012 | Tallinn | not effective | Estonia |
| Cargo Protocol | 10 June 2012 | Tallinn | signed; two ratifications short of an effective date | Estonia |
| Shore Power Annex | 22 August 2019 | Rostock | effective | Germany |

## Conferences

<!-- id: conferences, as-of: Opened on -->
| Conference[^s] | Opened on | Seat | Country | Presided by | Delegates | Decisions |
| --- | --- | --- | --- | --- | --- | --- |
| First Conference | 4 June 1996 | Gdansk | Poland | Anna Kowalska | 48 | 5 |
| Second Conference | 27 November 1997 | Tallinn | Estonia | Jaan Tamm | 52 | 9 |
| Third Conference | 14 May 2000 | Riga | Latvia | Ilze Berzina | 71 | 12 |
| Fourth Conference | 9 June 2012 | Tallinn | Estonia | Jaan Tamm | 66 | 12 |
| Fifth Conference | 22 August 2019 | Rostock | Germany | Petra Vogel | 1,040 | |

## Registrars of the treaty

<!-- id: registrars, from: Appointed, until: Stepped down, as-of: 2024 -->
| Registrar[^s] | Home country | Appointed | Stepped down |
| --- | --- | --- | --- |
| Tomasz Wilk | Poland | 1 September 1995 | 31 August 2001 |
| Kadri Saar | Estonia | 1 September 2001 | 30 June 2015 |
| Ewa Nowak | Poland | 1 July 2015 | |

## Deputies of the registrar

<!-- id: deputies, as-of: Checked -->
| Name[^s] | Office | Country | Checked |
| --- | --- | --- | --- |
| Per Lind | deputy registrar for the north | Sweden | 2019 |
| Ilga Ozola | deputy registrar for the south | Latvia | 2021 |
| Ants Rebane | former deputy registrar for the south | Sweden | 2021 |

## Work

<!-- id: work -->
The stations of the Harbour Treaty measure salt, oxygen and metals, and each station sends its samples to a ship.[^s]
`;

const treatyIndex: PassageIndex = buildPassageIndex(
  documentOf(TABLES, 'title: Harbour Treaty').passages,
  makeAnalyser('en'),
);

export const treatyTables: readonly Table[] = collectTables(treatyIndex);

/** What the tables answer, whichever reader it is that reads them. */
export function treatyAnswer(question: string, asOf?: string) {
  const query = treatyIndex.parse(question);
  const answer = answerFromTables({ query, hits: [], asOf }, treatyTables, treatyIndex);
  if (answer === null) return null;
  return { rows: namesOf(answer.passages), short: answer.short, silent: answer.silentRows };
}
