import type { Piece } from './find-spaced.ts';

/** What asks about what stands behind it: "which area", "how many states attended". */
const ASKS_OF_NEXT =
  /^(?:(?:in|on|at) )?(?:who|whose|which|what|how many|how much)(?! (?:is|are|was|were|year|times)\b)\b(?!.* of$)/u;

/** The pieces of a clause as English has them: what is asked about stands beside what asks. */
export function inEnglishOrder(clause: readonly Piece[], opening: Piece | undefined): readonly Piece[] {
  // "Whom did X replace": who acts comes before what is done.
  if (opening?.phrase?.english === 'whom did') {
    const actor = clause.find(isNamed);
    return actor === undefined ? clause : [actor, ...clause.filter((piece) => piece !== actor)];
  }
  if (opening === undefined || !ASKS_OF_NEXT.test(opening.phrase?.english ?? '')) return clause;
  const at = clause.indexOf(opening);
  return [...clause.slice(at), ...clause.slice(0, at)];
}

function isNamed({ phrase }: Piece): boolean {
  return phrase?.isName === true;
}

/** What stands behind what it belongs to goes before it: "2014 before", "Kazakhstan before". */
export function putBefore(pieces: readonly Piece[]): readonly Piece[] {
  const put: Piece[] = [];
  for (const piece of pieces) {
    const position = piece.phrase?.isBehind === true ? Math.max(put.length - 1, 0) : put.length;
    put.splice(position, 0, piece);
  }
  return put;
}
