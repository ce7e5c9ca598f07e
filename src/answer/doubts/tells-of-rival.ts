import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { RIVALS, readRivals } from '../grammar/rivals.ts';
import type { Reading } from './reading.ts';

/** What began, ended or changed hands: of the two deeds the other is an answer only to whether it was so. */
const DEEDS = [
  'open opens opened opening / close closes closed closing shut',
  'join joins joined joining admitted / left leave leaves quit expelled withdrew',
  'win wins won winner winners / lose loses lost loser losers',
  'arrive arrives arrived / depart departs departed',
  'born / died',
  'import imports imported / export exports exported',
].map(readRivals);

/**
 * True where the question names one of several that rule each other out and the passage only others: Sunday, and it tells of
 * Saturday; when something opened, and it tells when it closed.
 */
export function tellsOfRival({ query, units, text, choice }: Reading): boolean {
  const missing = new Set(units.filter(({ isHeld }) => !isHeld).map(({ token }) => foldToken(token)));
  if (missing.size === 0 || RANGE.test(text)) return false;
  const named = wordsOf(query.text);
  const held = wordsOf(text);
  const told = wordsOf(choice.text);
  return (query.type === 'yes-no' ? RIVALS : [...RIVALS, ...DEEDS]).some((kind) => {
    const asked = kind.filter((forms) => holdsAny(missing, forms));
    const others = kind.filter((forms) => !asked.includes(forms) && !holdsAny(named, forms));
    return (
      asked.length > 0 &&
      !asked.some((forms) => holdsAny(held, forms)) &&
      others.some((forms) => holdsAny(told, forms))
    );
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map((token) => foldToken(token.text)));
}

function holdsAny(words: ReadonlySet<string>, forms: ReadonlySet<string>): boolean {
  return !words.isDisjointFrom(forms);
}

/** "From Monday to Friday" tells of the days between as well, and "daily" of all. */
const RANGE =
  /\b(?:to|through|until|till) \p{L}+days?\b|\p{L}day ?[-–—] ?\p{L}+day\b|\b(?:every|each|any|other) (?:other )?days?\b/iu;
