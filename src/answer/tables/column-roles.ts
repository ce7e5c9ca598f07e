import { parsePartialDate } from '../../corpus/partial-date.ts';
import { findCountries } from './country-names.ts';
import type { Table } from './table.ts';
import { textUnder } from './text-under.ts';

/** What the columns of a table are for, as their cells show. */
export interface ColumnRoles {
  /** Headers of the columns of numbers that count something. */
  readonly numbers: ReadonlySet<string>;
  /** Headers of the columns that give a day, a month or a year in every cell. */
  readonly dates: ReadonlySet<string>;
  /** Headers of the columns of few words that come back from row to row: a status, a kind; not of names. */
  readonly categories: ReadonlySet<string>;
  /** True where the rows are called after those who can be asked for with "who": countries, people, bodies. */
  readonly isOfActors: boolean;
  readonly isOfCountries: boolean;
}

/** Reads them from the cells of a table; its headers only help. */
export function columnRoles(
  table: Pick<Table, 'headers' | 'rows' | 'grouping' | 'isSuccession'>,
): ColumnRoles {
  const { headers, rows, grouping } = table;
  const textsUnder = (header: string) => rows.flatMap((row) => textUnder(row, header) ?? []);
  const columns = headers.map((header) => ({ header, texts: textsUnder(header) }));
  const names = columns[0]?.texts ?? [];
  const having = (isOf: (texts: readonly string[]) => boolean) =>
    columns.slice(1).flatMap(({ header, texts }) => (texts.length > 1 && isOf(texts) ? [header] : []));
  return {
    numbers: new Set(having((texts) => texts.every(isCount) && !texts.every(isYear))),
    dates: new Set(having((texts) => texts.every(isDate))),
    categories: new Set(having((texts) => areCategories(texts) && !texts.every(isDate))).intersection(
      grouping,
    ),
    isOfActors: isOfActors(table, names),
    isOfCountries: names.every((name) => findCountries(name).length > 0),
  };
}

function isCount(text: string): boolean {
  return /^\d+(?:[ ,.]\d+)*$/u.test(text);
}

function isYear(text: string): boolean {
  return /^(?:1\d|20)\d\d$/u.test(text);
}

function isDate(text: string): boolean {
  return parsePartialDate(text.replace(/^(?:by|about) /u, '')) !== null;
}

/** Words, not names, and not the same ones in every row. */
function areCategories(texts: readonly string[]): boolean {
  const inWords = texts.filter((text) => /^\p{Ll}/u.test(text));
  return inWords.length > texts.length / 2 && new Set(texts).size > 1;
}

/** Those who follow one another are called by their names; the times of a count are not. */
function isOfActors(
  { headers: [kind = ''], isSuccession }: Pick<Table, 'headers' | 'isSuccession'>,
  names: readonly string[],
): boolean {
  if (ACTS.test(kind)) return true;
  return names.every((name) => findCountries(name).length > 0 || (isSuccession && NAMES.test(name)));
}

/** A header under which those stand who can be asked for with "who". */
export const ACTS =
  /\b(?:state|country|nation|name|person|chair|member|holder|head|president|director|minister|organi[sz]ation|team|company)\b/iu;

/** Words that all begin with a capital letter. */
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*$/u;
