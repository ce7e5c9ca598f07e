import type { Alignment } from './align.ts';
import { distanceBetween } from './distance.ts';
import type { Unit } from './read-units.ts';

/** For each piece of a statement the one place in the sentence that goes with the others. */
export type ChosenPlaces = ReadonlyMap<Unit, Unit>;

/** A piece that stands farther than this from all others belongs to something else, in words. */
const REACH = 20;

/** Chooses the places that stand closest together; `null` where even those are scattered. */
export function choosePlaces({ pairs }: Alignment, text: string): ChosenPlaces | null {
  const telling = [...pairs].filter(([{ kind }]) => kind !== 'context');
  const [first] = telling;
  if (first === undefined) return new Map();
  const choices = first[1].map((place) => placesAround(place, telling, text));
  const [closest] = choices.toSorted((a, b) => a.total - b.total);
  return closest === undefined || closest.widest > REACH ? null : closest.places;
}

/** Starting from one place, each next piece is taken where it is nearest to one already taken. */
function placesAround(start: Unit, telling: readonly (readonly [Unit, readonly Unit[]])[], text: string) {
  const places = new Map<Unit, Unit>();
  let total = 0;
  let widest = 0;
  for (const [unit, found] of telling) {
    const taken = places.size === 0 ? [start] : [...places.values()];
    const nearest = found
      .map((place) => ({
        place,
        distance: Math.min(...taken.map((one) => distanceBetween(one, place, text))),
      }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    if (nearest === undefined) continue;
    places.set(unit, nearest.place);
    total += nearest.distance;
    widest = Math.max(widest, nearest.distance);
  }
  return { places, total, widest };
}
