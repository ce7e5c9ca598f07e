import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import { isAsking, isOrdinal, isSaid, tells } from './asking-words.ts';
import { briefTerms } from './brief-terms.ts';
import { beganBy } from './in-turn.ts';
import { titleTerms } from './same-kind.ts';
import { eventDate, type RowPassage, type Table } from './table.ts';

/** Two events that a question names as the ends of a time: "between the first summit and the third". */
export interface EventPair {
  readonly first: RowPassage;
  readonly second: RowPassage;
  /** The words that name them. */
  readonly names: readonly [string, string];
  /** Where both stand in the text, with what joins them. */
  readonly place: { readonly start: number; readonly end: number };
}

const ENDS: readonly RegExp[] = [
  /\bbetween (?:the |(?<those>those (?:of|in|at) |that (?:of|in|at) ))?(?<one>.+?) and (?:the |that (?:of|in|at) )?(?<other>[^,?]+?)(?=\W*$|,)/iu,
  /\bfrom (?:the )?(?<one>.+?) (?:to|until|till) (?:the )?(?<other>[^,?]+?)(?=\W*$|,)/iu,
  /\bafter (?:the )?(?<one>.+?) (?:was|came|did) (?:the )?(?<other>[^,?]+?)(?: (?:held|come|take place|happen))?(?=\W*$|,)/iu,
];

/** The two events, where tables hold exactly one of each name; `null`: the question names no two events. */
export function eventPair(text: string, tables: readonly Table[], index: PassageIndex): EventPair | null {
  for (const ends of ENDS) {
    const match = ends.exec(text);
    const { one, other, those } = match?.groups ?? {};
    if (match === null || one === undefined || other === undefined) continue;
    const ahead = those === undefined ? '' : text.slice(0, match.index);
    const found = pairOf([one, other], ahead, tables, index);
    const place = { start: match.index, end: match.index + match[0].length };
    if (found !== null) return { first: found[0], second: found[1], names: [one, other], place };
  }
  return null;
}

/** Both events; the kind of thing that they are is said of one, or ahead of "those of". */
function pairOf(
  [one, other]: readonly [string, string],
  ahead: string,
  tables: readonly Table[],
  index: PassageIndex,
): readonly [RowPassage, RowPassage] | null {
  for (const table of tables.filter(isOfDays)) {
    if (![one, other, ahead].some((part) => saysKind(part, table, index))) continue;
    const first = eventOf(one, table, index) ?? namedAnywhere(one, tables, index);
    const second = eventOf(other, table, index) ?? namedAnywhere(other, tables, index);
    if (first !== null && second !== null && first !== second) return [first, second];
  }
  return null;
}

/** The one event of which the words tell both what kind of thing it is and which one; `null` for none, or several. */
export function onlyEvent(words: string, tables: readonly Table[], index: PassageIndex): RowPassage | null {
  const [event, ...others] = eventsCalled(words, tables, index);
  return event === undefined || others.length > 0 ? null : event;
}

/** The same of words that leave out what kind of thing it is, which others say: "the second one", beside "the first summit". */
export function eventLike(
  words: string,
  other: string,
  tables: readonly Table[],
  index: PassageIndex,
): RowPassage | null {
  const own = tables.filter((table) => isOfDays(table) && saysKind(other, table, index));
  const [event, ...others] = own.flatMap((table) => eventOf(words, table, index) ?? []);
  return event === undefined || others.length > 0 ? null : event;
}

/** True for words that say what kind of thing some events are. */
export function saysEvents(words: string, tables: readonly Table[], index: PassageIndex): boolean {
  return tables.some((table) => isOfDays(table) && saysKind(words, table, index));
}

function eventsCalled(words: string, tables: readonly Table[], index: PassageIndex): readonly RowPassage[] {
  const own = tables.filter((table) => isOfDays(table) && saysKind(words, table, index));
  return own.flatMap((table) => eventOf(words, table, index) ?? []);
}

function isOfDays({ rows }: Table): boolean {
  return rows.length > 0 && rows.every((row) => eventDate(row) !== null && !beganBy(row));
}

function saysKind(side: string, table: Table, index: PassageIndex): boolean {
  const kind = titleTerms(table, index);
  return index.parse(side).terms.some((term) => kind.has(term.term) && tells([term], index.vocabulary));
}

/** The one event that holds every word that tells which is meant; `null` for none, or several. */
function eventOf(side: string, table: Table, index: PassageIndex): RowPassage | null {
  const kind = titleTerms(table, index);
  const told = tellingTerms(side, index).filter(({ term }) => !kind.has(term));
  return onlyOne(told, table.rows, index);
}

/** Another table may hold it, if it is called by what that one lists. */
function namedAnywhere(side: string, tables: readonly Table[], index: PassageIndex): RowPassage | null {
  return eventsCalled(side, tables, index)[0] ?? null;
}

function tellingTerms(side: string, { parse, vocabulary }: PassageIndex): readonly QueryTerm[] {
  return parse(side).terms.filter(
    (term) =>
      isSaid(term) && (term.isNumber || isOrdinal(term) || (tells([term], vocabulary) && !isAsking(term))),
  );
}

function onlyOne(
  told: readonly QueryTerm[],
  rows: readonly RowPassage[],
  { analyser }: PassageIndex,
): RowPassage | null {
  if (told.length === 0) return null;
  const [event, ...others] = rows.filter((row) => {
    const held = briefTerms(row, analyser);
    return told.every(({ term }) => held.has(term));
  });
  return event === undefined || others.length > 0 ? null : event;
}
