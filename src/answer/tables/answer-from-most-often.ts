import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { ASKS_WHO_OR_WHAT, isAsking } from './asking-words.ts';
import { timeAsked } from './read-time.ts';
import { rowsAsked } from './rows-asked.ts';
import { tablesByKind, wordsOf } from './same-kind.ts';
import { isBesideOther } from './select-rows.ts';
import { namesIn, type RowPassage, rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { textUnder } from './text-under.ts';

const MOST =
  /(?:\b(?:the )?most(?: (?:often|frequently|times|of(?: the)?))?|\bmore (?:often|times) than any(?: other)?(?: \p{L}+)?)(?!\p{L}| recent)/iu;
const FOCUS = /^\P{L}*(?:in |at |by )?(?:which|what|whose) (?<focus>\p{L}+)\b/iu;

/**
 * Answers "which country hosted the most summits" with the rows under whose header the same name stands most often. Silent where
 * two stand as often, or rows that say nothing there would decide.
 */
export function answerFromMostOften(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ASKS_WHO_OR_WHAT.has(query.type) || !MOST.test(query.text)) return null;
  const time = timeAsked(query);
  if (time.isUnread || isBesideOther(query, time)) return null;
  const rest = index.parse(query.text.replace(MOST, '').replace(/ {2,}/gu, ' '));
  const found = rowsAsked(rest, tables, index);
  const [table, ...others] = found?.tables ?? [];
  if (found === null || table === undefined || others.length > 0) return null;
  if (isOneOfKind(rest, table, tables, index)) return null;
  const namesOf = counted(rest, table, index);
  if (namesOf === null) return null;
  const groups = Map.groupBy(
    found.rows.flatMap((row) => namesOf(row).map((name) => ({ row, name }))),
    ({ name }) => name,
  );
  const [most, second] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  const silent = found.rows.filter((row) => namesOf(row).length === 0).length;
  if (most === undefined || most.length <= (second?.length ?? 0) + silent + found.silent) return null;
  const name = most[0]?.name ?? null;
  return rowsAnswer(
    most.map(({ row }) => row),
    () => name,
  );
}

/** Things of the kind may stand in other tables, too, where the question does not tell them apart. */
function isOneOfKind({ terms }: Query, table: Table, tables: readonly Table[], index: PassageIndex): boolean {
  const kind = tablesByKind(tables).find((own) => own.includes(table)) ?? [];
  const apart = wordsOf(table, tables, index)?.apart;
  return kind.length > 1 && !terms.some(({ term }) => apart?.has(term));
}

/**
 * The names that a question counts in a row: under the header that it names, by its noun or its verb; those that say what it
 * asks for ("which summit"); or those of the rows themselves.
 */
function counted(
  { text, terms }: Query,
  { grouping, roles, rows, isSuccession }: Table,
  { analyser }: PassageIndex,
): ((row: RowPassage) => readonly string[]) | null {
  const termsOf = (words: string) => analyser.terms(words).map(({ term }) => term);
  const focus = FOCUS.exec(text)?.groups?.['focus'] ?? '';
  const isWho = focus === '' || isAsking({ token: focus });
  const ofFocus = new Set(termsOf(focus));
  const isOfFocus = (words: string) => termsOf(words).some((term) => ofFocus.has(term));
  const said = new Set(terms.filter((term) => !isAsking(term)).map(({ term }) => term));
  const named = [...grouping].filter((header) => !roles.numbers.has(header) && !roles.dates.has(header));
  const namesUnder = (header: string) => (row: RowPassage) => namesIn(textUnder(row, header) ?? '');
  const only = (headers: readonly string[]) => (headers.length === 1 ? (headers[0] ?? null) : null);
  const ofNoun = only(named.filter(isOfFocus));
  if (ofNoun !== null) return namesUnder(ofNoun);
  const ofVerb = isWho
    ? only(named.filter((header) => termsOf(header).some((term) => said.has(term))))
    : null;
  if (ofVerb !== null) return namesUnder(ofVerb);
  if (isWho) return isSuccession ? (row) => [rowName(row)] : null;
  const ofValues = only(
    named.filter((header) => rows.some((row) => isOfFocus(textUnder(row, header) ?? ''))),
  );
  return ofValues === null ? null : (row) => namesUnder(ofValues)(row).filter(isOfFocus);
}
