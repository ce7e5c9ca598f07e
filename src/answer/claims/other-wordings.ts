import { withStates } from './states-by-capital.ts';

const DATED =
  /^(?<named>.+?)\s+(?:dat(?:es?|ed)(?: back)? (?:from|to)|goes back to|(?:is|was) from|stems? from|originates? (?:in|from))\s+(?:the year\s+)?(?=(?:\p{L}+\s+|\d{1,2}\s+\p{L}+\s+)?\d{4}\W*$)/iu;

/** Ways in which texts and bodies come about. */
const MADE = ['adopted', 'signed', 'founded'];

/** The same statement in other words: states under their own names, and "X dates from 2002" as "X was adopted in 2002". */
export function otherWordings(statement: string): readonly string[] {
  const named = withStates(statement);
  const text = DATED.exec(named)?.groups?.['named'];
  const dated =
    text === undefined ? [] : MADE.map((made) => named.replace(DATED, () => `${text} was ${made} in `));
  return [...(named === statement ? [] : [named]), ...dated];
}
