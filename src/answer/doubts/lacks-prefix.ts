import type { Reading } from './reading.ts';

/** A prefix that makes another office of an office. */
const PREFIXED = /\b(?:co|vice|ex)-(\p{L}{4,})/giu;

/** True where a row says who holds an office, and the question asks who holds it together with somebody, or for somebody. */
export function lacksPrefix({ query, choice }: Reading): boolean {
  const { row } = choice.hit.passage;
  if (row === null) return false;
  const headers = row.cells.map(({ header }) => header.toLowerCase());
  return query.text.matchAll(PREFIXED).some(([prefixed, office = '']) => {
    const stem = (word: string) => word.toLowerCase().slice(0, STEM);
    const isHeld = headers.some((header) => header.includes(stem(office)));
    const prefix = prefixed.slice(0, -office.length).toLowerCase();
    return isHeld && !headers.some((header) => header.includes(`${prefix}${stem(office)}`));
  });
}

/** Letters that forms of a word share: "coordinates", "coordinator". */
const STEM = 6;
