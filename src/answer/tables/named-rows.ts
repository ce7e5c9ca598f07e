import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { type RowPassage, rowName, type Table } from './table.ts';

/** The rows whose whole name the question says, under any name that the glossary knows. */
export function namedRows(query: Query, { rows }: Table, index: PassageIndex): readonly RowPassage[] {
  const asked = new Set(query.terms.filter(isSaid).map(({ term }) => term));
  return rows.filter((row) => {
    const name = index.parse(rowName(row)).terms.filter((term) => isSaid(term) && term.idf > TELLS_NOTHING);
    const units = [...Map.groupBy(name, ({ position }) => position).values()];
    return units.length > 0 && units.every((unit) => unit.some(({ term }) => asked.has(term)));
  });
}

/** A near-synonym of a name is not the name: a statute is not the Charter. */
function isSaid({ boost }: QueryTerm): boolean {
  return boost === 1;
}

/** The idf of a term that most passages hold, such as the name of the field's own body. */
const TELLS_NOTHING = 0.7;
