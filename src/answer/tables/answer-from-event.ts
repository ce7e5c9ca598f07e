import { firstDay, lastDay } from '../../corpus/partial-date.ts';
import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isAsking, isOrdinal, isSaid, tells } from './asking-words.ts';
import { briefTerms } from './brief-terms.ts';
import { isHappening } from './coming-to-be.ts';
import { beganBy, inTurn, isInTurn } from './in-turn.ts';
import { namePlace } from './name-in-question.ts';
import { SUCCEEDING } from './read-side.ts';
import { isOfDate } from './read-time.ts';
import { titleTerms } from './same-kind.ts';
import {
  cellUnder,
  EVENT_PLACE,
  eventDate,
  type RowPassage,
  rowName,
  rowStart,
  type Table,
} from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const ASKS_EVENT: ReadonlySet<AnswerType> = new Set(['person', 'date', 'place', 'thing', 'definition']);

/**
 * Answers "which summit came after the one in X", "when was the meeting before X" and "who joined after X" from a table of
 * what happened, or began, on days of its own.
 */
export function answerFromEvent(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ASKS_EVENT.has(query.type) || !SIDE.test(query.text)) return null;
  for (const table of tables) {
    if (query.type === 'person' && !table.roles.isOfActors) continue;
    const told = tellingTerms(query, table, index);
    const place = isInTurn(table) && told !== null ? namePlace(query, told) : null;
    const side = place === null ? null : sideBefore(query.text.slice(0, place.start));
    if (told === null || side === null) continue;
    const [named, ...others] = table.rows.filter((row) => holdsAll(row, told, index));
    if (named === undefined || others.length > 0) continue;
    const next = beside(named, side, table);
    if (next.length > 0) return rowsAnswer(next, (row) => shortOf(row, query.type));
  }
  return null;
}

/** What has the next other day before or after; nothing where it is not known to be the next. */
function beside(named: RowPassage, side: 'before' | 'after', { rows }: Table): readonly RowPassage[] {
  const dated = inTurn(rows);
  const ordered = side === 'after' ? dated : dated.toReversed();
  const next = ordered.slice(ordered.indexOf(named) + 1).find((row) => rowStart(row) !== rowStart(named));
  if (next === undefined || !areApart(named, next)) return [];
  const found = ordered.filter((row) => rowStart(row) === rowStart(next));
  return [named, ...found].some(beganBy) ? [] : found;
}

/** "1975" may be before or after "March 1975". */
function areApart(a: RowPassage, b: RowPassage): boolean {
  const [one, other] = [rowStart(a) ?? '', rowStart(b) ?? ''];
  return lastDay(one) < firstDay(other) || lastDay(other) < firstDay(one);
}

/** Which neighbour the words before an event ask for; nothing where the event is named first, or what follows is asked. */
function sideBefore(words: string): 'before' | 'after' | null {
  const found = SIDE.exec(words);
  const [, said, by] = found ?? [];
  if (said === undefined || words.slice(0, found?.index).trim() === '') return null;
  const isBefore = /^(?:before|pre|prior)/iu.test(said);
  return isBefore === (by === undefined) ? 'before' : 'after';
}

/** "Followed by" asks for the one before. */
const SIDE = /\b(before|preced\p{L}+|prior to|after|follow\p{L}+)(?: (by))?\b/iu;

/**
 * The words that say which event is meant: all but those that ask, that say that one follows another, and that say what the
 * table lists. `null` where it does not say that, or where nothing is left.
 */
function tellingTerms({ terms }: Query, table: Table, index: PassageIndex): readonly QueryTerm[] | null {
  const { rows, words } = table;
  const { vocabulary } = index;
  const kinds = titleTerms(table, index).union(words.dates);
  const isKind = ({ term }: QueryTerm) => kinds.has(term);
  if (!terms.some((term) => isKind(term) && tells([term], vocabulary))) return null;
  const kind = new Set(terms.filter(isKind).flatMap(({ places }) => places));
  const side = terms.find(({ token }) => SIDE.test(token))?.position ?? 0;
  const told = terms.filter(
    (term) =>
      isSaid(term) &&
      !(isOrdinal(term) && term.position < side) &&
      (term.isNumber || tells([term], vocabulary)) &&
      !(isAsking(term) && !isOrdinal(term)) &&
      !SUCCEEDING.test(term.token) &&
      !isHappening(term) &&
      !term.places.every((place) => kind.has(place)),
  );
  // "Which summit followed that of 2010" asks for one; "who joined after 2010" for all that did.
  const isDate = rows.some(({ validFrom }) => validFrom !== null) && told.every(isOfDate);
  return told.length === 0 || isDate ? null : told;
}

function holdsAll(row: RowPassage, told: readonly QueryTerm[], { analyser }: PassageIndex): boolean {
  const held = briefTerms(row, analyser);
  return told.every(({ term }) => held.has(term));
}

/** The cell of an event that answers when or where; all else is answered by its name. */
function shortOf(row: RowPassage, type: AnswerType): string | null {
  if (row.validFrom !== null || (type !== 'date' && type !== 'place')) return rowName(row);
  return type === 'date' ? eventDate(row) : cellUnder(row, EVENT_PLACE);
}
