import { tokenize } from '../../search/tokenize.ts';
import type { FindPhrases, Piece } from './find-spaced.ts';
import type { Phrase } from './phrase.ts';

/** It stands between the parts of a foreign name; the last of them says who is meant. */
const NAME_DOT = '·';

/** Measure words, particles and verbs that say little, where no phrase has them. */
const LIGHT: ReadonlySet<string> = new Set(
  '算届要用次样来去办出事间跟起讲种止搞成想头块啥句发加份些们把被让给得着过派当会能做说有没都也还又再就才只很太最更',
);

const HAN = /\p{Script=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** For Chinese: at each place the longest phrase of the lexicon, and the dictionary's words of what is left over. */
export function makeFindUnspaced(lexicon: readonly Phrase[]): FindPhrases {
  const byFirst = Map.groupBy(
    lexicon.toSorted((a, b) => wordOf(b).length - wordOf(a).length),
    (phrase) => wordOf(phrase)[0] ?? '',
  );
  return (text) => {
    const pieces: Piece[] = [];
    let rest = 0;
    for (let position = 0; position < text.length; ) {
      const phrase = byFirst
        .get(text[position] ?? '')
        ?.find((candidate) => text.startsWith(wordOf(candidate), position));
      if (phrase === undefined || isInsideWord(text, position, wordOf(phrase))) {
        position += 1;
        continue;
      }
      const before = text.slice(rest, position);
      if (!(phrase.isName && before.endsWith(NAME_DOT))) pieces.push(...leftOver(before));
      pieces.push({ text: wordOf(phrase), phrase });
      position += wordOf(phrase).length;
      rest = position;
    }
    return [...pieces, ...leftOver(text.slice(rest))];
  };
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
    .filter(({ isWordLike, segment }) => isWordLike === true && !LIGHT.has(segment))
    .map(({ segment }) => ({ text: segment, phrase: null }));
}
