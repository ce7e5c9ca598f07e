import type { Row } from '../../../corpus/passage.ts';
import type { PassageIndex } from '../../../search/build-passage-index.ts';
import type { Alignment } from '../align.ts';
import { ofSameRank } from '../joint-office.ts';
import { keysOf, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';

/** True where the names that a row and a statement share stand in the cells whose headers the statement means, if it means any. */
export function cellsAgree(
  claim: Reading,
  { text, units }: Reading,
  pairs: Alignment['pairs'],
  { cells }: Row,
  { analyser }: PassageIndex,
): boolean {
  const placed = cells.slice(1).map(({ header, text: cell }) => {
    const start = text.indexOf(`${header}: ${cell}`) + header.length;
    return { header, start, end: start + cell.length + 2 };
  });
  const isIn = (unit: Unit) => (cell: { readonly start: number; readonly end: number }) =>
    unit.start >= cell.start && unit.end <= cell.end;
  const words = new Set(claim.units.filter(({ kind }) => kind === 'word').flatMap(keysOf));
  const naming = placed.filter((cell) => units.some((unit) => unit.kind === 'name' && isIn(unit)(cell)));
  const meant = naming.filter(({ header }) => analyser.terms(header).some(({ term }) => words.has(term)));
  const alike = ofSameRank(claim.text, meant);
  if (meant.length === 0) return true;
  return [...pairs].every(([unit, places]) => {
    const held = places.filter((place) => naming.some(isIn(place)));
    return (
      unit.kind !== 'name' || held.length < places.length || held.some((place) => alike.some(isIn(place)))
    );
  });
}
