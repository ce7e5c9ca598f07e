import { type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { onlyEvent } from './event-pair.ts';
import { cellUnder, EVENT_DATE, type RowPassage, rowStart, type Table } from './table.ts';

/** "Which countries joined after the third summit" asks for several, after its day; who asks for one asks for what came next. */
export function besideEvent(query: Query, tables: readonly Table[], index: PassageIndex): Query {
  const match = BESIDE.exec(query.text);
  const { side, event: said } = match?.groups ?? {};
  if (match === null || side === undefined || said === undefined) return query;
  const ahead = query.text.slice(0, match.index);
  const event = asksForSeveral(ahead) ? onlyEvent(said, tables, index) : null;
  if (event === null) return query;
  const plain = PLAIN[side.toLowerCase()] ?? side;
  const day = /after$/iu.test(plain) ? endOf(event) : rowStart(event);
  const behind = query.text.slice(match.index + match[0].length);
  return day === null ? query : index.parse(`${ahead}${plain} ${day}${behind}`);
}

/** What is named behind it may be an event, or a day; "the following" is what is told next. */
export const BESIDE =
  /\b(?<side>(?:right |shortly |immediately )?(?:before|after|since|until|till)|prior to|ahead of|(?<!\bthe )(?:following|preceding))\s+(?:the )?(?<event>[^,?]+?)(?: (?:was|were|had been|took|has taken)(?: held| place)?)?(?=\W*$|,)/iu;

const PLAIN: Readonly<Record<string, string>> = {
  'prior to': 'before',
  'ahead of': 'before',
  preceding: 'before',
  following: 'after',
};

/** The last of several days: "12-13 October 2022". */
function endOf(event: RowPassage): PartialDate | null {
  const last = /(?:[-–—]|\b(?:to|and))\s*(\d{1,2} \p{L}+ \d{4})$/u.exec(
    cellUnder(event, EVENT_DATE) ?? '',
  )?.[1];
  return parsePartialDate(last ?? '') ?? rowStart(event);
}

function asksForSeveral(ahead: string): boolean {
  return /\bhow many\b|^\P{L}*who\b.*\bjoin/iu.test(ahead) || PLURAL.test(ahead);
}

/** A word that ends as those do of which there are several. */
const PLURAL = /(?<![\p{L}'’])(?!(?:does|this|previous|various)\b)\p{L}{2,}[^\P{L}su]s\b/iu;
