import { distanceBetween } from '../distance.ts';
import type { Unit } from '../read-units.ts';
import type { Compared } from './compared.ts';

/** "Jordan joined and Qatar was made an observer": where a text tells of both, the status is that of the name nearest to it. */
export function statusAgrees({ claim, evidence: { text, units }, pairs }: Compared): boolean {
  if (!OBSERVER.test(text) || !MEMBER.test(text) || MEMBER.test(claim.text)) return true;
  const names = units.filter(({ kind }) => kind === 'name');
  const own = [...pairs].filter(([{ kind }]) => kind === 'name').flatMap(([, places]) => places);
  const isOwn = (place: Unit) => {
    const nearest = Math.min(...names.map((name) => distanceBetween(name, place, text)));
    return own.some((name) => distanceBetween(name, place, text) <= nearest);
  };
  const statuses = [...pairs].filter(([unit]) => OBSERVER.test(unit.text) && claim.units.includes(unit));
  return own.length === 0 || statuses.every(([, places]) => places.some(isOwn));
}

const OBSERVER = /\bobserv(?:er|ers|ership)\b/iu;
const MEMBER = /\b(?:members?|membership|join\p{L}*|admitted)\b/iu;
