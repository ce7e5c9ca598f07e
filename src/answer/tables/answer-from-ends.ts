import { firstDay, lastDay } from '../../corpus/partial-date.ts';
import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { NUMBER_WORD, numberOf } from '../../search/number-words.ts';
import { ordinalNumber } from '../grammar/ordinals.ts';
import { ASKS_WHO_OR_WHAT } from './asking-words.ts';
import { beganBy } from './in-turn.ts';
import { kindTerms } from './kind-asked.ts';
import { ofOffice } from './of-office.ts';
import { timeAsked } from './read-time.ts';
import { rowsAsked } from './rows-asked.ts';
import { wordsOf } from './same-kind.ts';
import { isBesideOther } from './select-rows.ts';
import { type RowPassage, rowName, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { isNotYet } from './turn-from.ts';

const NUMBER = String.raw`(?<count>${NUMBER_WORD}|\d{1,2})(?!\s+(?:${NUMBER_WORD})\b)(?![\p{L}\p{N}])`;
const FIRST = 'first|earliest|oldest';
const LAST = 'last|latest|newest|youngest|(?:most )?recent(?:ly)?';

/** "The first three", "the two newest". */
const ENDS: readonly RegExp[] = [
  new RegExp(`\\b(?:(?<first>${FIRST})|(?<last>${LAST})) ${NUMBER}`, 'iu'),
  new RegExp(`\\b${NUMBER} (?:(?<first>${FIRST})|(?<last>${LAST}))(?![\\p{L}\\p{N}])`, 'iu'),
];

/** "Which two states joined last", "which two states are the newest". */
const BEHIND = new RegExp(
  `\\b(?<asks>which|what) (?<number>${NUMBER_WORD}|\\d{1,2}) (?<things>(?:\\p{L}+ ){1,3}?)(?<how>(?:(?:are|were|is|was) (?:the )?|\\p{L}+(?:ed|ame) )(?:(?:in|up) )?)(?<order>${FIRST}|${LAST})\\b`,
  'iu',
);

const NTH = `(?<nth>second|third|fourth|fifth|2nd|3rd|4th|5th)`;
/** "The second newest", "the third to last", "the last but one": one of them, counted from an end. */
const COUNTED: readonly RegExp[] = [
  new RegExp(`\\b${NTH}[ -](?:(?<first>${FIRST})|(?<last>${LAST}))(?![\\p{L}\\p{N}])`, 'iu'),
  new RegExp(`\\b${NTH}[ -](?:from|to)[ -](?:the )?(?:(?<first>first)|(?<last>last|end))\\b`, 'iu'),
  /\b(?<last>penultimate|last but one)\b/iu,
];

const ASKS_WHICH: ReadonlySet<AnswerType> = new Set([...ASKS_WHO_OR_WHAT, 'date']);

/**
 * Answers "the first three summits", "the two newest members" with so many rows from one end of those that are asked about,
 * and "the second newest member" with the one that is counted to.
 */
export function answerFromEnds(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const end = ASKS_WHICH.has(query.type) ? readEnd(query.text) : null;
  if (end === null || isBesideOther(query, timeAsked(query))) return null;
  const asked = index.parse(end.rest);
  const found = rowsAsked(asked, tables, index);
  if (found === null || !found.tables.some((table) => saysKind(end.behind, table, tables, index)))
    return null;
  if (found.silent > 0 || timeAsked(asked).isUnread) return null;
  const { rows } = found;
  const chosen = endOf(
    found.tables.some(({ isSuccession }) => isSuccession) ? ofOffice(rows, asked, index) : rows,
    end,
  );
  return chosen === null ? null : rowsAnswer(chosen);
}

interface End {
  readonly side: 'first' | 'last';
  readonly count: number;
  /** The words right behind, which say what is counted. */
  readonly behind: string;
  /** The question without it. */
  readonly rest: string;
  /** True where only the last of so many is asked for. */
  readonly isOne: boolean;
}

function readEnd(asked: string): End | null {
  const text = asked.replace(BEHIND, '$<asks> $<number> $<order> $<things>$<how>');
  for (const pattern of ENDS) {
    const match = pattern.exec(text);
    const count = numberOf(match?.groups?.['count'] ?? '');
    if (match === null || count === null || count < 2) continue;
    return endAt(match, count, false);
  }
  return readCounted(asked);
}

function readCounted(text: string): End | null {
  for (const pattern of COUNTED) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return endAt(match, ordinalNumber(match.groups?.['nth'] ?? '') ?? 2, true);
  }
  return null;
}

function endAt({ index, input, groups, 0: said }: RegExpExecArray, count: number, isOne: boolean): End {
  const behind = input.slice(index + said.length);
  const side = groups?.['first'] === undefined ? 'last' : 'first';
  return { side, count, behind, rest: `${input.slice(0, index).trimEnd()}${behind}`, isOne };
}

/** What is counted stands right behind: "the first two days of the summit" are no summits. */
function saysKind(behind: string, table: Table, tables: readonly Table[], index: PassageIndex): boolean {
  const words = behind.trim().split(/\s+(?:of|in|at|to|from|by|that|which|who)\b/u)[0] ?? '';
  const names = wordsOf(table, tables, index)?.names ?? new Set<string>();
  const kind = kindTerms(table, index).union(names);
  return index.analyser.terms(words).some(({ term }) => kind.has(term));
}

/** Where the dates leave open which rows they are, so many more may be shown. */
const MORE_SHOWN = 2;

/**
 * So many of the rows that began first, in turn, or last, the newest first, and those that may be among them as far as the
 * dates say; `null` where these are too many, or where one has two turns among them.
 */
function endOf(rows: readonly RowPassage[], { side, count, isOne }: End): readonly RowPassage[] | null {
  const dated = rows.filter((row) => rowStart(row) !== null);
  const isOpen = (row: RowPassage) => rowStart(row) === null && !isNotYet(row);
  if (rows.some(isOpen) || dated.length < count) return null;
  const turn = side === 'first' ? 1 : -1;
  const isAhead = (one: RowPassage, other: RowPassage) =>
    side === 'first' ? latestOf(one) < firstOf(other) : firstOf(one) > latestOf(other);
  const isAmong = (row: RowPassage) => dated.filter((other) => isAhead(other, row)).length < count;
  // Of those that may be ahead of the one that is counted to there are enough.
  const isCounted = (row: RowPassage) => dated.filter((other) => !isAhead(row, other)).length >= count;
  const chosen = dated
    .filter((row) => isAmong(row) && (!isOne || isCounted(row)))
    .toSorted((a, b) => turn * firstOf(a).localeCompare(firstOf(b)));
  if (chosen.length > count + MORE_SHOWN) return null;
  return new Set(chosen.map(rowName)).size === chosen.length ? chosen : null;
}

/** What had begun by a day may have begun at any time before it. */
function firstOf(row: RowPassage): string {
  return beganBy(row) ? '' : firstDay(rowStart(row) ?? '');
}

function latestOf(row: RowPassage): string {
  return lastDay(rowStart(row) ?? '');
}
