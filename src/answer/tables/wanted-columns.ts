import type { PassageIndex } from '../../search/build-passage-index.ts';
import { isConcept } from '../../search/concepts.ts';
import type { Query } from '../../search/parse-query.ts';
import type { SameKind } from './same-kind.ts';
import type { Table } from './table.ts';

/**
 * The headers under which rows may hold what a question wants: of the columns that sort rows into groups, and of those that
 * the question names. Of two headers of names one of which says more ("coordinator", "co-coordinator") only the one that is meant.
 */
export function wantedColumns(
  { terms, text }: Query,
  { headers }: Table,
  kind: SameKind,
  { analyser }: PassageIndex,
): ReadonlySet<string> {
  const asked = new Set(terms.map(({ term }) => term));
  const grouping = new Set(kind.flatMap((table) => [...table.grouping]));
  const columns = headers.slice(1).map((header) => {
    const literal = analyser.terms(header).filter(({ term }) => !isConcept(term));
    const own = new Set(literal.map(({ term }) => term));
    return { header, own, isNamed: own.size > 0 && own.isSubsetOf(asked) };
  });
  const named = columns.filter(({ isNamed }) => isNamed);
  const categories = new Set(kind.flatMap(({ roles }) => [...roles.categories]));
  const isOtherMeant = ({ header, own, isNamed }: (typeof columns)[number]) =>
    !EITHER.test(text) &&
    !categories.has(header) &&
    named.some((other) =>
      isNamed
        ? own.isSubsetOf(other.own) && own.size < other.own.size
        : other.own.isSubsetOf(own) && other.own.size < own.size,
    );
  return new Set(
    columns
      .filter((column) => (grouping.has(column.header) || column.isNamed) && !isOtherMeant(column))
      .map(({ header }) => header),
  );
}

/** "Coordinates or co-coordinates" means both. */
const EITHER = /\b(?:or|and)\b/iu;
