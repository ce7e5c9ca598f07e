import type { PartialDate } from '../../corpus/partial-date.ts';
import type { Passage, Row } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { rememberBy } from '../../search/remember.ts';
import { isSaid, TELLS_NOTHING, unitsOf } from './asking-words.ts';
import { type ColumnRoles, columnRoles } from './column-roles.ts';
import { textUnder } from './text-under.ts';

/** A passage that is a row. */
export interface RowPassage extends Passage {
  readonly row: Row;
}

/** True for a passage that is a row of a table. */
export function isRow(passage: Passage): passage is RowPassage {
  return passage.row !== null;
}

/** The rows of one table, with the words that say what the table is about. */
export interface Table {
  readonly id: string;
  readonly rows: readonly RowPassage[];
  /** Headers in the order of the columns. */
  readonly headers: readonly string[];
  /** Terms of the headings above it, its headers, and the words that most of its rows share. */
  readonly terms: ReadonlySet<string>;
  /** True where its rows hold for a time, one after another: offices, chairmanships, counts. */
  readonly isSuccession: boolean;
  /** The terms of its title and its headers; of its title and the first header; of the header of its dates. */
  readonly words: Readonly<Record<'near' | 'title' | 'dates', ReadonlySet<string>>>;
  /** What each row is called, by every term of its name. */
  readonly names: ReadonlyMap<string, readonly NamedRow[]>;
  /** Headers of the columns that sort the rows into groups: places, adopters; not those that describe each one. */
  readonly grouping: ReadonlySet<string>;
  readonly roles: ColumnRoles;
  /** A passage of prose that names every row, so that the whole list can be quoted at once. */
  readonly listing: Passage | null;
  /** As seen from a day: how many rows are left out of which it is not known since when they have been so. */
  readonly unseen: number;
}

/** A row and its name, taken apart. */
export interface NamedRow {
  readonly row: RowPassage;
  /** For every word of the name that tells something, the terms that say it: its own, and those of groups. */
  readonly units: readonly (readonly string[])[];
  /** The terms of its words, without those of groups. */
  readonly spelling: readonly string[];
}

/** The words that this share of the rows hold say what all of them are. */
const SHARED_BY = 0.8;

/** A list of fewer names than this is too easily named by chance. */
const LISTING_ROWS = 4;

/** Gathers the tables of a corpus. */
export function collectTables(index: PassageIndex): readonly Table[] {
  const rows = index.passages.filter(isRow);
  const prose = index.passages.filter(({ row }) => row === null);
  return [...Map.groupBy(rows, ({ row }) => row.tableId)].map(([id, own]) =>
    buildTable(id, own, prose, index),
  );
}

function buildTable(
  id: string,
  rows: readonly RowPassage[],
  prose: readonly Passage[],
  index: PassageIndex,
): Table {
  const headers = [...new Set(rows.flatMap(({ row }) => row.cells.map(({ header }) => header)))];
  const termsOf = (text: string) => index.analyser.terms(text).map(({ term }) => term);
  const about = [...(rows[0]?.headings ?? []), ...headers].flatMap(termsOf);
  const dated = rows.filter(({ validFrom }) => validFrom !== null).length;
  const title = rows[0]?.headings.at(-1) ?? '';
  const grouping = groupingHeaders(headers, rows);
  const isSuccession = rows.some(({ validUntil }) => validUntil !== null) && dated > rows.length / 2;
  return {
    id,
    rows,
    headers,
    terms: new Set([...about, ...sharedTerms(rows.map(({ text }) => new Set(termsOf(text))))]),
    isSuccession,
    words: {
      near: new Set([...headers, title].flatMap(termsOf)),
      title: new Set([title, headers[0] ?? ''].flatMap(termsOf)),
      dates: new Set(termsOf(dateHeader(rows))),
    },
    names: byTerm(rows.map((row) => nameRow(row, index))),
    grouping,
    roles: columnRoles({ headers, rows, grouping, isSuccession }),
    listing: rows.length < LISTING_ROWS ? null : findListing(rows, prose),
    unseen: 0,
  };
}

function groupingHeaders(headers: readonly string[], rows: readonly RowPassage[]): ReadonlySet<string> {
  return new Set(
    headers.slice(1).filter((header) => {
      const filled = rows.flatMap((row) => textUnder(row, header) ?? []);
      const isShort = filled.filter((text) => text.split(' ').length <= FEW_WORDS).length > filled.length / 2;
      const isRepeated = [filled, namesOf(filled)].some(
        (all) => all.length > 1 && new Set(all).size <= all.length * REPEATED,
      );
      return isShort && filled.length > 1 && isRepeated;
    }),
  );
}

/** Most values of such a column are names, not descriptions. */
const FEW_WORDS = 5;
/** At most this share of a column's values are different ones. */
const REPEATED = 0.85;
/** The names of cells that hold nothing but names; none where a cell holds words. */
function namesOf(cells: readonly string[]): readonly string[] {
  const names = cells.flatMap(namesIn);
  return names.every((name) => /^\p{Lu}/u.test(name)) ? names : [];
}

/** The names that a cell holds, one or several: "China, then India". */
export function namesIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(SEVERAL);
}

const SEVERAL = /,? (?:then|and|with) |, /u;

function nameRow(row: RowPassage, { parse, analyser, vocabulary }: PassageIndex): NamedRow {
  const name = rowName(row);
  const telling = parse(name).terms.filter(
    (term) => isSaid(term) && vocabulary.idf(term.term) > TELLS_NOTHING,
  );
  return {
    row,
    units: unitsOf(telling).map((unit) => unit.map(({ term }) => term)),
    spelling: analyser
      .terms(name)
      .flatMap(({ term, token }) => (term === analyser.processTerm(token) ? [term] : [])),
  };
}

function byTerm(names: readonly NamedRow[]): ReadonlyMap<string, readonly NamedRow[]> {
  const found = new Map<string, NamedRow[]>();
  for (const name of names) {
    for (const term of new Set([...name.units.flat(), ...name.spelling])) {
      const known = found.get(term);
      if (known === undefined) found.set(term, [name]);
      else known.push(name);
    }
  }
  return found;
}

/** The header of the column that says when what a row tells began. */
export function dateHeader(rows: readonly RowPassage[]): string {
  return rows.find((row) => rowStart(row) !== null)?.row.datedBy ?? '';
}

function sharedTerms(sets: readonly ReadonlySet<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const term of sets.flatMap((set) => [...set])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= sets.length * SHARED_BY).map(([term]) => term);
}

/** The shortest passage that names every row; nothing is added to or left out of a list. */
function findListing(rows: readonly RowPassage[], prose: readonly Passage[]): Passage | null {
  const names = rows.map(rowName);
  const listings = prose.filter(({ text }) => names.every((name) => text.includes(name)));
  return shortestOf(listings);
}

/** What says it in the fewest letters says hardly anything else; `null` of none. */
export function shortestOf(passages: readonly Passage[]): Passage | null {
  return passages.toSorted((a, b) => a.text.length - b.text.length)[0] ?? null;
}

/** When what a row tells began or took place; `null`: it does not say. */
export function rowStart(row: RowPassage): PartialDate | null {
  return row.validFrom ?? (eventDate(row) === null ? null : row.asOf);
}

/** The date of an event as its row gives it: an event is as of its own day, so a table of events needs no `from`. */
export function eventDate(passage: RowPassage): string | null {
  const {
    validFrom,
    row: { datedBy },
  } = passage;
  if (validFrom !== null || datedBy === null || CONFIRMED.test(datedBy)) return null;
  return textUnder(passage, datedBy);
}

/** A column of these dates tells until when something was known, or holds. */
const CONFIRMED =
  /\b(?:as of|since|from|until|confirmed|checked|updated|verified|reviewed|revised|seen|known|accessed)\b/iu;

/** True for a table of events, each of its own day. */
export const isOfEvents = rememberBy(({ rows }: Table) => rows.some((row) => eventDate(row) !== null));

/** The year in which it began or took place; empty: it does not say. */
export function startYear(row: RowPassage): string {
  return rowStart(row)?.slice(0, YEAR_LENGTH) ?? '';
}

const YEAR_LENGTH = 4;

/** A header under which it stands where something took place. */
export const EVENT_PLACE = /^(?:(?:host )?(?:city|town|place|venue|location|seat|site)|where\b.*)$/iu;

/** The first cell whose header is of a kind; `null`: the row has none. */
export function cellUnder({ row }: RowPassage, header: RegExp): string | null {
  return row.cells.find((cell) => header.test(cell.header))?.text ?? null;
}

/** What a row is called, without an explanation in brackets: `Türkiye (Turkey)` is `Türkiye`. */
export function rowName({ row }: RowPassage): string {
  const name = row.cells[0]?.text ?? '';
  return name.includes('(') ? name.replace(/\s*\([^)]*\)\s*$/u, '') : name;
}
