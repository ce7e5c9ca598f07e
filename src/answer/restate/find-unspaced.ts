import { tokenize } from '../../search/tokenize.ts';
import type { FindPhrases, Piece } from './find-spaced.ts';
import type { Phrase } from './phrase.ts';

/** It stands between the parts of a foreign name; the last of them says who is meant. */
const NAME_DOT = '·';

/** Measure words, particles and verbs that say little, where no phrase has them. */
const LIGHT: ReadonlySet<string> = new Set(
  '算届要用次样来去办出事间跟起讲种止搞成想头块啥句发加份些们把被让给得着过派当会能做说有没都也还又再就才只很太最更里的',
);

const HAN = /\p{Script=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What the pieces cost that a text is cut into: as few as can be are likeliest, and a name before any other word. */
const COST = { phrase: 1, name: 0.9, light: 1, leftOver: 1.5, insideWord: 0.15 } as const;

/** The cheapest way to cut a text up to a place: the phrase that ends there, or `null` for a character that none has. */
interface Cut {
  readonly cost: number;
  readonly length: number;
  readonly phrase: Phrase | null;
}

/** For Chinese: the fewest phrases of the lexicon that a text falls into, and the dictionary's words of what is left over. */
export function makeFindUnspaced(lexicon: readonly Phrase[]): FindPhrases {
  const byWord = new Map(lexicon.toReversed().map((phrase) => [wordOf(phrase), phrase]));
  const longest = Math.max(...[...byWord.keys()].map(({ length }) => length));
  return (text) => {
    const isBoundary = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
    const cuts: Cut[] = [{ cost: 0, length: 0, phrase: null }];
    for (let end = 1; end <= text.length; end += 1) {
      const last = text[end - 1] ?? '';
      let best = cutAfter(cuts[end - 1], 1, null, LIGHT.has(last) ? COST.light : COST.leftOver);
      for (let length = 1; length <= Math.min(longest, end); length += 1) {
        const start = end - length;
        const word = text.slice(start, end);
        const phrase = byWord.get(word);
        if (phrase === undefined || isInsideWord(text, start, word)) continue;
        const astride = [start, end].filter((place) => !isBoundary.has(place)).length * COST.insideWord;
        const cut = cutAfter(
          cuts[start],
          length,
          phrase,
          (phrase.isName ? COST.name : COST.phrase) + astride,
        );
        if (cut.cost <= best.cost) best = cut;
      }
      cuts.push(best);
    }
    return piecesOf(text, cuts);
  };
}

function cutAfter(before: Cut | undefined, length: number, phrase: Phrase | null, cost: number): Cut {
  return { cost: (before?.cost ?? 0) + cost, length, phrase };
}

function piecesOf(text: string, cuts: readonly Cut[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text.length;
  for (let end = text.length; end > 0; ) {
    const { length, phrase } = cuts[end] ?? { length: 1, phrase: null };
    const start = end - length;
    if (phrase !== null) {
      pieces.unshift({ text: text.slice(start, end), phrase }, ...leftOver(text.slice(end, rest)));
      // The first part of a foreign name says no more than the last.
      rest = phrase.isName && text[start - 1] === NAME_DOT ? startOfName(text, start) : start;
    }
    end = Math.min(start, rest);
  }
  return [...leftOver(text.slice(0, rest)), ...pieces];
}

function startOfName(text: string, end: number): number {
  return end - (/[\p{Script=Han}·]*$/u.exec(text.slice(0, end))?.[0].length ?? 0);
}

function wordOf({ words: [word = ''] }: Phrase): string {
  return word;
}

/** Letters of a Latin name inside a longer word. */
function isInsideWord(text: string, position: number, word: string): boolean {
  const isLatin = !HAN.test(word);
  return isLatin && /[\p{L}\p{N}]/u.test((text[position - 1] ?? ' ') + (text[position + word.length] ?? ' '));
}

function leftOver(text: string): readonly Piece[] {
  if (!HAN.test(text)) return tokenize(text).map((token) => ({ text: token.text, phrase: null }));
  return [...segmenter.segment(text)]
    .filter(
      ({ isWordLike, segment }) =>
        isWordLike === true && ![...segment].every((character) => LIGHT.has(character)),
    )
    .map(({ segment }) => ({ text: segment, phrase: null }));
}
