import { isOneEdit } from '../../search/one-edit.ts';
import { tokenize } from '../../search/tokenize.ts';
import { FIT, type Fit, type Inflection, type Phrase } from './phrase.ts';

/** A piece of a question: what is said for it in English, or the word itself where nothing is known for it. */
export interface Piece {
  readonly text: string;
  readonly phrase: Phrase | null;
}

/** Cuts a question into the phrases of a lexicon and what is left over. */
export type FindPhrases = (text: string) => readonly Piece[];

interface Candidate {
  readonly phrase: Phrase;
  readonly words: readonly string[];
}

interface Found extends Candidate {
  readonly fit: Fit;
}

/** For languages that write spaces: the longest phrase counts, of those as long the one that fits best. */
export function makeFindSpaced(lexicon: readonly Phrase[], inflection: Inflection): FindPhrases {
  const candidates = Map.groupBy(
    lexicon.map((phrase) => ({
      phrase,
      words: phrase.words.flatMap((word) => tokenize(word).map(({ text }) => inflection.fold(text))),
    })),
    ({ words }) => words[0]?.[0] ?? '',
  );
  return (text) => {
    const tokens = tokenize(text).map((token) => token.text);
    const folded = tokens.map(inflection.fold);
    const pieces: Piece[] = [];
    for (let position = 0; position < tokens.length; ) {
      const own = candidates.get(folded[position]?.[0] ?? '') ?? [];
      const found =
        bestOf(own, tokens, folded, position, inflection) ??
        mistyped(own, tokens[position], folded[position]);
      const length = found?.words.length ?? 1;
      pieces.push({
        text: tokens.slice(position, position + length).join(' '),
        phrase: found?.phrase ?? null,
      });
      position += length;
    }
    return pieces;
  };
}

function bestOf(
  candidates: readonly Candidate[],
  tokens: readonly string[],
  folded: readonly string[],
  position: number,
  inflection: Inflection,
): Found | null {
  let best: Found | null = null;
  for (const candidate of candidates) {
    if (best !== null && candidate.words.length < best.words.length) continue;
    const fit = fitAt(candidate, tokens, folded, position, inflection);
    if (fit === FIT.none) continue;
    const isBetter = best === null || candidate.words.length > best.words.length || fit > best.fit;
    if (isBetter) best = { ...candidate, fit };
  }
  return best;
}

/** Shorter words are one letter away from too many others, and a name is not known rather than mistyped. */
const SURE_WORD = 6;
/** A word with one letter mistaken is mostly another word, but for a long one. */
const LONG_WORD = 9;

/** The first word that one typing error makes of a word that is not known. */
function mistyped(candidates: readonly Candidate[], token = '', folded = ''): Candidate | null {
  if (folded.length < SURE_WORD || !isLower(token)) return null;
  return candidates.find(({ words }) => words.length === 1 && isMistypedFor(folded, words[0] ?? '')) ?? null;
}

function isMistypedFor(typed: string, word: string): boolean {
  if (!isOneEdit(word, typed)) return false;
  return word.length >= LONG_WORD || typed.length !== word.length || sorted(typed) === sorted(word);
}

function sorted(word: string): string {
  return [...word].toSorted().join('');
}

/** The worst fit of its words. */
function fitAt(
  { phrase, words }: Candidate,
  tokens: readonly string[],
  folded: readonly string[],
  position: number,
  inflection: Inflection,
): Fit {
  let worst: Fit = FIT.exact;
  for (const [offset, word] of words.entries()) {
    const fit = inflection.fit(word, folded[position + offset] ?? '');
    if (fit < worst) worst = fit;
    if (worst < phrase.leastFit) return FIT.none;
  }
  // What looks like a form of a verb and has a capital letter is a name, but for «Вступила ли».
  const isTitled = CAPITAL.test(tokens[position] ?? '') && tokens[position + 1] !== 'ли';
  if (worst === FIT.form && isTitled) return FIT.none;
  const isCommonWord = phrase.isName && (words[0]?.length ?? 0) < SURE_NAME && isLower(tokens[position]);
  return isCommonWord && worst < FIT.exact ? FIT.none : worst;
}

/** A name of fewer letters is taken for one only with a capital, or in its very form. */
const SURE_NAME = 5;

const CAPITAL = /^\p{Lu}\p{Ll}/u;

function isLower(token = ''): boolean {
  return /^\p{Ll}/u.test(token);
}
