import type { Compared } from './compared.ts';

/** Words between the parts of a name or a title, at most. */
const REACH = 4;

/** Words between somebody and the title that they are said to have. */
const TITLE_REACH = 6;

/** A title and a name, or the parts of one, that the statement says together stand together in the text too. */
export function namesAgree({ claim, pairs }: Compared): boolean {
  const names = [...pairs].filter(([{ kind }]) => kind === 'name');
  return names.every(([name, places], position) => {
    const next = names[position + 1];
    const between = next === undefined ? '.' : claim.text.slice(name.end, next[0].start);
    const reach = /^[\s-]*$/u.test(between) ? REACH : IS.test(between) ? TITLE_REACH : null;
    if (next === undefined || reach === null) return true;
    return places.some((place) =>
      next[1].some((other) => Math.abs(place.position - other.position) <= reach),
    );
  });
}

/** "X was Director", "X represented Y". */
const IS =
  /^\s+(?:(?:is|was) (?:now )?(?:called|named|titled)|is|was|became|as|represent(?:s|ed)|of|(?:comes?|came|is|was) from)\s+(?:(?:the|an?)\s+)?$/iu;
