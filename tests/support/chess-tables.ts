import { collectTables, type Table } from '../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex, type PassageIndex } from '../../src/search/build-passage-index.ts';
import { documentOf } from './sample-document.ts';

/** Tables of one kind beside each other, and cells that hold several names: a chess club. */
const TABLES = `# The Rook Club

## All tournaments

<!-- id: regular, as-of: Date -->
| Tournament[^s] | Date | Place | Umpire | Remarks |
| --- | --- | --- | --- | --- |
| First tournament (Graz, 1990) | 3 May 1990 | Graz | Weber | snow |
| Second tournament (Linz, 1994) | 7 June 1994 | Linz | Weber | |
| Third tournament (Graz, 1998) | 9 May 1998 | Graz | Weber, then Kovacs | |
| Fourth tournament (Wels, 2002) | 2002 | Wels | Novak with Weber | rain |

## Blitz tournaments

<!-- id: blitz, as-of: Date -->
| Blitz tournament[^s] | Date | Place | Umpire | Remarks |
| --- | --- | --- | --- | --- |
| Blitz tournament of 1995 | 1 May 1995 | Wels | Kovacs | |
| Blitz tournament of 1996 | 2 July 1996 | Graz | Novak | |

## Subjects

<!-- id: subjects, as-of: 2003 -->
| Subject[^s] | Coach | Co-coaches |
| --- | --- | --- |
| Openings | Weber | Novak, Kovacs |
| Endgames | Novak | Kovacs |
| Tactics | Kovacs | Novak |
| Clocks | Weber | |

## Member towns

<!-- id: towns, from: Member since, as-of: 2003 -->
| Town[^s] | Status | Member since | Joined at |
| --- | --- | --- | --- |
| Graz | member town | by 1990 | one of the towns that came to the first tournament in snow and ice |
| Linz | member town | 7 June 1994 | Second tournament (Linz, 1994) |
| Steyr | member town | 7 June 1994 | on the eve of the Second tournament (Linz, 1994) |
| Wels | member town | 2001 | by letter |

## Papers

<!-- id: papers, from: Adopted on, as-of: 2003 -->
| Paper[^s] | Adopted on | Status |
| --- | --- | --- |
| Clock rules | 7 June 1994 | in force |
| Dress rules | 9 May 1998 | in force |

## History

<!-- id: count -->
The Rook Club has held four tournaments: in Graz in 1990 and 1998, in Linz in 1994 and in Wels in 2002.[^s]
`;

const { passages } = documentOf(TABLES, 'title: Rook Club');

export const chessIndex: PassageIndex = buildPassageIndex(passages, makeAnalyser('en'));

export const chessTables: readonly Table[] = collectTables(chessIndex);
