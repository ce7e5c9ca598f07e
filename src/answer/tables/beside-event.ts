import { type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { findAll } from '../../search/find-all.ts';
import type { Query } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { asksForSeveral, namesSeveral } from './asks-for-several.ts';
import { eventLike, onlyEvent, saysEvents } from './event-pair.ts';
import { memberAmong } from './member-among.ts';
import { isOfDate, readTime } from './read-time.ts';
import { eventDate, type RowPassage, rowStart, type Table } from './table.ts';

/**
 * "Which countries joined after the third summit" asks for several, after its day, and "after the first summit but before the
 * second" for those between both; who asks for one asks for what came next.
 */
export function besideEvent(query: Query, tables: readonly Table[], index: PassageIndex): Query {
  const all = besidesIn(query.text);
  const asked = all.reduceRight((text, side) => put('', side, text), query.text);
  const sides = all.filter(({ said }) => !isDate(said));
  if (sides.length === 0 || !asksForSeveral(asked) || readTime(asked, undefined).order !== null) return query;
  const isOfAll = all.length > 1 || namesSeveral(asked);
  const days = sides.map(({ side, said }) => {
    const other = sides.find((one) => one.said !== said)?.said;
    const event =
      onlyEvent(said, tables, index) ??
      (other === undefined ? null : eventLike(said, other, tables, index)) ??
      (isOfAll ? memberAmong(asked, said, tables, index) : null);
    const day = event === null ? null : side === 'after' ? endOf(event) : rowStart(event);
    return day === null ? null : `${side} ${day}`;
  });
  if (days.some((day) => day === null)) return query;
  const dated = sides.reduceRight((text, side, at) => put(days[at] ?? '', side, text), query.text);
  const isOfState = readTime(dated, undefined).isState && !DONE.test(asked);
  return isOfState && !saysEvents(asked, tables, index) ? query : index.parse(dated);
}

/** What something is asked to be before or after, and where that is said. */
interface Beside {
  readonly side: string;
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** All that a question asks to be before or after something. */
export function besidesIn(question: string): readonly Beside[] {
  return findAll(question, BESIDE).map(readBeside);
}

function readBeside({ 0: whole, index: start, groups }: RegExpExecArray): Beside {
  const { side = '', event: said = '' } = groups ?? {};
  return { side: PLAIN[side.toLowerCase()] ?? side, said, start, end: start + whole.length };
}

function put(words: string, { start, end }: Beside, text: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

function isDate(words: string): boolean {
  return tokenize(words).every(({ text }) => isOfDate({ token: text }));
}

/** Something that was done is no state, though the same small words tell of both. */
const DONE = /\b(?:is|are|was|were|has|have|had) (?:\p{L}+ ){0,2}\p{L}{2,}ed\b/iu;

const SIDE = String.raw`(?:before|after|since|until|till|up to|prior to|(?:earlier|later) than|ahead of|(?<!\bthe )(?:following|preceding))\b`;

/** What is named behind it may be an event, or a day; "the following" is what is told next. */
const BESIDE = new RegExp(
  String.raw`\b(?<!\b(?:right|shortly|immediately|directly|soon|just) )(?<side>${SIDE})\s+(?:the )?(?<event>[^,?]+?)(?: (?:was|were|had been|took|has taken)(?: held| place)?)?(?=\W*$|,| (?:but|and|yet) ${SIDE})`,
  'giu',
);

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
