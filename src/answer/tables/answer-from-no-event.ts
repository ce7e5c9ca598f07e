import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { isAsking } from './asking-words.ts';
import { cellUnder, EVENT_DATE, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/**
 * Answers a question about "the summit of 2018" where no summit of any table is of that year, with all that there were: what
 * the question takes for granted did not take place.
 */
export function answerFromNoEvent(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (query.years.length === 0) return null;
  for (const table of tables) {
    const [kind = ''] = table.headers;
    if (!isOfEvents(table) || !/^\p{L}+$/u.test(kind)) continue;
    const same = tables.filter(({ headers }) => headers[0] === kind);
    // Events that are told of in several tables, or only in some of them, may have been more.
    if (same.filter(isOfEvents).length > 1) continue;
    const year = yearOf(kind, query.text, table, index);
    const isTold = same.some(({ rows }) => rows.some(({ text }) => year !== null && text.includes(year)));
    if (year === null || isTold) continue;
    const told = proseOfAll(table, kind, index);
    return told === null
      ? rowsAnswer(table.rows)
      : { passages: [told], short: null, explained: 1, silentRows: 0 };
  }
  return null;
}

/** The shortest prose that tells of an event in every year in which there was one. */
function proseOfAll({ rows }: Table, kind: string, { passages }: PassageIndex): Passage | null {
  const told = [kind.toLowerCase(), ...rows.map((row) => (rowStart(row) ?? '').slice(0, YEAR_LENGTH))];
  const prose = passages.filter(
    ({ row, isElsewhere, text }) =>
      row === null && !isElsewhere && told.every((part) => text.toLowerCase().includes(part)),
  );
  return prose.toSorted((a, b) => a.text.length - b.text.length)[0] ?? null;
}

const YEAR_LENGTH = 4;

function isOfEvents({ rows, isSuccession }: Table): boolean {
  return !isSuccession && rows.every((row) => rowStart(row) !== null && cellUnder(row, EVENT_DATE) !== null);
}

/** The year that a question puts such an event in; `null`: none, or the event may be another body's. */
function yearOf(kind: string, question: string, table: Table, index: PassageIndex): string | null {
  for (const pattern of placesOfYear(kind)) {
    const { year, before = '', between = '' } = pattern.exec(question)?.groups ?? {};
    if (year === undefined) continue;
    return [before, between].some((words) => namesOther(words, table, index)) ? null : year;
  }
  return null;
}

/** "The summit in X in 2018", "the 2018 summit". */
function placesOfYear(kind: string): readonly RegExp[] {
  const word = "[\\p{L}\\p{N}'’.-]+\\s+";
  const before = `(?<before>(?:${word}){0,3})`;
  const place = '(?:(?:in|at) \\p{L}+,? )?';
  return [
    new RegExp(`${before}\\b${kind} (?:(?:held|meeting) )?${place}(?:in|of) (?<year>\\d{4})(?![\\d-])`, 'iu'),
    new RegExp(`${before}(?<![\\d-])(?<year>\\d{4}) (?<between>(?:${word})?)${kind}\\b`, 'iu'),
  ];
}

/** True where the words right before the kind name something that such an event is not called: another body. */
function namesOther(words: string, { rows, terms }: Table, { analyser }: PassageIndex): boolean {
  const tokens = words.split(/\s+/u).filter((word) => word !== '');
  const called = tokens.slice(tokens.findLastIndex((word) => analyser.processTerm(word) === null) + 1);
  const brief = rows.flatMap(({ row }) =>
    row.cells.filter(({ text }) => text.split(' ').length <= FEW_WORDS),
  );
  const held = new Set(brief.flatMap(({ text }) => analyser.terms(text).map(({ term }) => term)));
  return analyser
    .terms(called.join(' '))
    .some((term) => !isAsking(term) && !held.has(term.term) && !terms.has(term.term));
}

/** A longer cell describes an event, and may name others. */
const FEW_WORDS = 3;
