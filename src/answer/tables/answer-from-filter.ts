import { firstDay, lastDay, type PartialDate } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/parse-query.ts';
import { ASKS_WHO_OR_WHAT } from './asking-words.ts';
import { excludes } from './excludes.ts';
import { isCounted } from './is-counted.ts';
import { proseThatSaysAll } from './prose-says-all.ts';
import { readMonth } from './read-month.ts';
import { type TimeRequest, timeAsked } from './read-time.ts';
import { tablesByKind } from './same-kind.ts';
import { type RowChoice, sortRows } from './sort-rows.ts';
import { eventDate, type RowPassage, rowName, rowStart, shortestOf, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** What they tell of is not where they come from. */
const ABOUT = /\b(?:about|(?<!ed )on|concerning|regarding|against|mention\p{L}*|deal\p{L}*|for)\b/iu;

/** No passage counts what has to be chosen first, but those who see the rows can. */
const HOW_MANY = /^\P{L}*how many\b/iu;

/**
 * Answers "which documents were adopted in X", "which meetings were not held in X" and "how many" with every row that has X
 * in a column of repeated values, also of several tables of one kind.
 */
export function answerFromFilter(
  { query, hits, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { span, order, isUnread } = timeAsked(query);
  const time = { span, month: span === null ? readMonth(query.text) : null };
  const asksForDates = query.type === 'date' && span === null;
  if (!asksForRows(query) || isUnread || ONE_OF_THEM.has(order) || ABOUT.test(query.text)) return null;
  for (const kind of tablesByKind(tables)) {
    const choices = kind.flatMap((table) => sortRows(query, time, { table, kind }, index) ?? []);
    const chosen = chosenOf(choices, query).filter((row) => hasBegunBy(row, asOf));
    if (chosen.length < (asksForDates ? 2 : 1)) continue;
    if (asksForDates && chosen.some((row) => eventDate(row) === null)) continue;
    const isCount = HOW_MANY.test(query.text) && query.side === null;
    if (isCount && isCounted({ query, hits, isOfAll: allOf(kind, chosen) }, index)) return null;
    const prose = proseNaming(chosen, kind, { query, hits, index });
    if (prose !== null) return rowsAnswer([prose]);
    const silent = choices.reduce((sum, { unknown }) => sum + unknown.length, 0);
    return rowsAnswer(chosen, undefined, silent);
  }
  return null;
}

function asksForRows(query: Query): boolean {
  const asksForDates = query.type === 'date' && timeAsked(query).span === null;
  return ASKS_WHO_OR_WHAT.has(query.type) || HOW_MANY.test(query.text) || asksForDates;
}

/** "The latest of them" is one, whichever they are; an ordinal says which. */
const ONE_OF_THEM: ReadonlySet<TimeRequest['order']> = new Set(['last', 'next', 'previous']);

function hasBegunBy(row: RowPassage, asOf: PartialDate | undefined): boolean {
  const start = rowStart(row);
  return asOf === undefined || start === null || firstDay(start) <= lastDay(asOf);
}

/** Those that fit; of a question that leaves them out, the others, where there are both. */
function chosenOf(choices: readonly RowChoice[], { text }: Query): readonly RowPassage[] {
  const fitting = choices.flatMap(({ yes }) => yes);
  const others = choices.flatMap(({ no }) => no);
  if (!excludes(text)) return fitting;
  return fitting.length === 0 ? [] : others;
}

/** Prose that answers by naming those that were chosen, and no others of their kind. */
function proseNaming(
  chosen: readonly RowPassage[],
  kind: readonly Table[],
  {
    query,
    hits,
    index,
  }: { readonly query: Query; readonly hits: readonly Hit[]; readonly index: PassageIndex },
): Passage | null {
  const all = kind.flatMap(({ rows }) => rows);
  const others = all.filter((row) => !chosen.includes(row));
  const named = proseThatSaysAll(query, hits, index).filter(
    ({ text }) =>
      chosen.every((row) => namesOf(row, all).some((name) => text.includes(name))) &&
      !others.some((row) => text.includes(rowName(row))),
  );
  return shortestOf(named);
}

/** What a row is called: by its name, or by another cell that says it at length, as a title of its own does. */
function namesOf(row: RowPassage, all: readonly RowPassage[]): readonly string[] {
  const isOwn = (text: string) =>
    !all.some((other) => other !== row && other.row.cells.some((cell) => cell.text === text));
  const titles = row.row.cells.slice(1).map(({ text }) => text);
  return [rowName(row), ...titles.filter((text) => TITLE.test(text) && isOwn(text))];
}

/** Three words or more, the first with a capital letter. */
const TITLE = /^\p{Lu}\S*(?: \S+){2,}$/u;

/** How many rows there are of the kind, where not all of them were chosen. */
function allOf(kind: readonly Table[], chosen: readonly RowPassage[]): ReadonlySet<number> {
  const sizes = kind.map(({ rows }) => rows.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return new Set([...sizes, all].filter((size) => size > chosen.length));
}
