import { type Token, UNSPACED } from './tokenize.ts';

/** A token, and whether the corpus holds it. */
interface OverlappingToken extends Token {
  readonly isKnown: boolean;
}

/**
 * How much of each token is its own, 0 to 1. Where no spaces stand between words, every pair of characters is a token, and a
 * long name would tell as much as all its pairs together: a character counts once, for all tokens that hold it.
 */
export function ownShares(tokens: readonly OverlappingToken[]): readonly number[] {
  const known = tokens.filter(({ isKnown }) => isKnown);
  const isChance = (token: OverlappingToken) => !token.isKnown && joinsWords(token, known);
  const counted = tokens.filter((token) => !isChance(token));
  return tokens.map((token) => {
    if (!UNSPACED.test(token.text)) return 1;
    if (isChance(token)) return 0;
    const shares = placesOf(token).map((at) => 1 / holding(at, counted).length);
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
}

/** True for a pair of the end of a known word and the beginning of another one: it is no word that the corpus lacks. */
function joinsWords(token: Token, known: readonly Token[]): boolean {
  const places = placesOf(token);
  if (places.length !== PAIR || !UNSPACED.test(token.text)) return false;
  const others = places.map((at) => holding(at, known));
  return (
    others.every((tokens) => tokens.length > 0) && others.flat().some((other) => placesOf(other).length > 1)
  );
}

const PAIR = 2;

function placesOf({ start, end }: Token): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function holding(at: number, tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ start, end }) => start <= at && at < end);
}
