import type { Unit } from '../read-units.ts';
import type { Compared } from './compared.ts';

/** Words between the parts of a name or a title, at most. */
const REACH = 4;

/** A title and a name, or the parts of one, that the statement says together stand together in the text too. */
export function namesAgree({ claim, pairs }: Compared): boolean {
  const names = [...pairs].filter(([{ kind }]) => kind === 'name');
  return names.every(([name, places], position) => {
    const next = names[position + 1];
    if (next === undefined || !/^[\s-]*$/u.test(claim.text.slice(name.end, next[0].start))) return true;
    return places.some((place) => next[1].some((other) => areClose(place, other)));
  });
}

function areClose(a: Unit, b: Unit): boolean {
  return Math.abs(a.position - b.position) <= REACH;
}
