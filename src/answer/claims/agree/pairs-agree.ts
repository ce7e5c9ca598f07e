import type { Compared } from './compared.ts';

/**
 * "A called B": where the text names one of them twice, A and B stand in this order in one clause of it. A verb that says little
 * is no piece to go by.
 */
export function pairsAgree({ claim, evidence, pairs }: Compared): boolean {
  const names = [...pairs].filter(([{ kind }]) => kind === 'name');
  return names.every(([name, places], position) => {
    const next = names[position + 1];
    if (
      next === undefined ||
      !/^\s+(?!(?:and|or|nor|of|in|at|the)\s)\p{Ll}+\s+$/u.test(claim.text.slice(name.end, next[0].start))
    )
      return true;
    if (places.length < 2 && next[1].length < 2) return true;
    return places.some((place) =>
      next[1].some(
        (other) => other.start > place.end && !/[.;:,]/u.test(evidence.text.slice(place.end, other.start)),
      ),
    );
  });
}
