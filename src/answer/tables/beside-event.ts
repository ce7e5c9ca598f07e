import { type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { onlyEvent, saysEvents } from './event-pair.ts';
import { readTime } from './read-time.ts';
import { eventDate, type RowPassage, rowStart, type Table } from './table.ts';

/** "Which countries joined after the third summit" asks for several, after its day; who asks for one asks for what came next. */
export function besideEvent(query: Query, tables: readonly Table[], index: PassageIndex): Query {
  const match = BESIDE.exec(query.text);
  const { side, event: said } = match?.groups ?? {};
  if (match === null || side === undefined || said === undefined) return query;
  const ahead = query.text.slice(0, match.index);
  const behind = query.text.slice(match.index + match[0].length);
  const asked = ahead + behind;
  if (!asksForSeveral(asked) || readTime(asked, undefined).order !== null) return query;
  const event = onlyEvent(said, tables, index);
  if (event === null) return query;
  const plain = PLAIN[side.toLowerCase()] ?? side;
  const day = plain === 'after' ? endOf(event) : rowStart(event);
  const dated = `${ahead}${plain} ${day}${behind}`;
  const isOfState = readTime(dated, undefined).isState && !DONE.test(asked);
  return day === null || (isOfState && !saysEvents(asked, tables, index)) ? query : index.parse(dated);
}

/** Something that was done is no state, though the same small words tell of both. */
const DONE = /\b(?:is|are|was|were|has|have|had) (?:\p{L}+ ){0,2}\p{L}{2,}ed\b/iu;

/** What is named behind it may be an event, or a day; "the following" is what is told next. */
export const BESIDE =
  /\b(?<!\b(?:right|shortly|immediately|directly|soon|just) )(?<side>before|after|since|until|till|up to|prior to|(?:earlier|later) than|ahead of|(?<!\bthe )(?:following|preceding))\s+(?:the )?(?<event>[^,?]+?)(?: (?:was|were|had been|took|has taken)(?: held| place)?)?(?=\W*$|,)/iu;

const PLAIN: Readonly<Record<string, string>> = {
  'prior to': 'before',
  'ahead of': 'before',
  preceding: 'before',
  'earlier than': 'before',
  'later than': 'after',
  following: 'after',
};

/** The last of several days: "12-13 October 2022". */
function endOf(event: RowPassage): PartialDate | null {
  const last = /(?:[-–—]|\b(?:to|and))\s*(\d{1,2} \p{L}+ \d{4})$/u.exec(eventDate(event) ?? '')?.[1];
  return parsePartialDate(last ?? '') ?? rowStart(event);
}

function asksForSeveral(asked: string): boolean {
  return /\bhow many\b|\bwhat happened\b/iu.test(asked) || JOINED.test(asked) || PLURAL.test(asked);
}

/** Who joins seldom joins alone. */
const JOINED =
  /^\P{L}*(?:who|(?:which|what) \p{L}+)\b.*\b(?:join(?:ed)?|(?:was|were|been) admitted|bec[ao]me (?:a )?members?)\b/iu;

/** A word that ends as those do of which there are several. */
const PLURAL = /(?<![\p{L}'’])(?!(?:does|this|previous|various)\b)\p{L}{2,}[^\P{L}su]s\b/iu;
