import type { PassageIndex } from '../../search/build-passage-index.ts';
import { type RowPassage, rowName, type Table } from '../tables/table.ts';
import type { Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** A row with its name taken apart, and with the terms that say what its columns and its table are about. */
export interface ClaimRow {
  readonly table: Table;
  readonly row: RowPassage;
  /** Without the name that everything is about. */
  readonly name: readonly Unit[];
  readonly about: ReadonlySet<string>;
  readonly cells: readonly ClaimCell[];
}

export interface ClaimCell {
  readonly header: string;
  readonly text: string;
  readonly units: readonly Unit[];
  /** Terms of the header. */
  readonly about: ReadonlySet<string>;
}

/** Headers of the columns that say where something was, and whose it was. */
export const PLACE_HEADER = /^(?:city|place|venue|seat|town)\b/iu;
export const STATE_HEADER = /\b(?:country|state)$/iu;

export function collectClaimRows(
  tables: readonly Table[],
  index: PassageIndex,
  read: (text: string) => Reading,
): readonly ClaimRow[] {
  const termsOf = (text: string) => index.analyser.terms(text).map(({ term }) => term);
  return tables.flatMap((table) =>
    table.rows.map((row) => ({
      table,
      row,
      name: read(rowName(row)).units.filter(({ kind }) => kind !== 'context'),
      about: new Set([...row.headings, ...row.row.cells.map(({ header }) => header)].flatMap(termsOf)),
      cells: row.row.cells.slice(1).map(({ header, text }) => ({
        header,
        text,
        units: read(text).units,
        about: new Set(termsOf(header)),
      })),
    })),
  );
}
