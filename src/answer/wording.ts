import type { AnalysedPassage } from '../search/analysed-passage.ts';
import { wordSet } from '../search/asked-words.ts';
import type { Query } from '../search/parse-query.ts';
import { rememberBy } from '../search/remember.ts';
import weights from './word-weights.json' with { type: 'json' };

/**
 * Where a word of a question stands: in the passage that may answer it, else in what people ask for that passage, or in
 * neither.
 */
export const STANDINGS = ['told', 'asked', 'neither'] as const;
export type Standing = (typeof STANDINGS)[number];

/** By standing, then by word: how much it adds to the log-odds that the passage answers. */
export type WordWeights = Readonly<Record<Standing, Readonly<Record<string, number>>>>;

/** Adds up what the words of a question tell; those without a weight tell nothing. */
export type WordSum = (standings: ReadonlyMap<string, Standing>) => number;

export function makeWordSum(weights: WordWeights): WordSum {
  // As maps, because a word may be "constructor".
  const maps = new Map(
    STANDINGS.map((standing) => [standing, new Map(Object.entries(weights[standing]))] as const),
  );
  return (standings) => {
    let sum = 0;
    for (const [word, standing] of standings) sum += maps.get(standing)?.get(word) ?? 0;
    return sum;
  };
}

const fittedSum = makeWordSum(weights);

/**
 * What the words of a question tell of whether a passage answers it, by where each stands, stop words and groups of the
 * glossary too: "please" tells nothing where the passage lacks it, and "salary" much. Log-odds, fitted on listed questions,
 * see `npm run fit`.
 */
export function wordingOf(query: Query, passage: AnalysedPassage): number {
  return fittedSum(standingsOf(query, passage));
}

/** Each word of a question once, and where it stands. */
export function standingsOf(query: Query, passage: AnalysedPassage): ReadonlyMap<string, Standing> {
  return new Map([...wordSet(query)].map((word) => [word, standingOf(word, passage)]));
}

function standingOf(word: string, passage: AnalysedPassage): Standing {
  const isTold = wordsIn(passage).has(word) || passage.headingTerms.has(word) || passage.places.has(word);
  if (isTold) return 'told';
  return passage.asked?.hasWord(word) === true ? 'asked' : 'neither';
}

const wordsIn = rememberBy((passage: AnalysedPassage): ReadonlySet<string> => new Set(passage.words));
