import type { Passage } from '../../src/corpus/passage.ts';

/** Endings for the names of a copy: a corpus that grows gets new names more than new words. */
const ENDINGS = ['ia', 'or', 'en', 'ak', 'um', 'is', 'ona', 'ev', 'ali', 'ur'] as const;

/** One word in so many is exchanged in a copy. */
const EXCHANGE = 4;

/**
 * A larger corpus out of a small one: copies of its passages in which names end otherwise and every few
 * words are exchanged for words from elsewhere in the corpus, as common as they are there. The same
 * passages give the same corpus.
 */
export function growPassages(passages: readonly Passage[], count: number): readonly Passage[] {
  const words = passages.flatMap(({ text }) => text.match(WORD) ?? []).filter((word) => !NAME.test(word));
  const vocabulary = { words, known: new Set(words) };
  return Array.from({ length: count }, (_, position) => {
    const passage = passages[position % passages.length];
    if (passage === undefined) throw new RangeError('There is no passage to copy.');
    const copy = Math.floor(position / passages.length);
    return copy === 0 ? passage : varied(passage, copy, vocabulary);
  });
}

const WORD = /\p{L}+/gu;
const NAME = /^\p{Lu}/u;

interface Vocabulary {
  /** Every word of the passages that is not capitalised, as often as it stands there. */
  readonly words: readonly string[];
  /** The same words once each: capitalised, one of them is the start of a sentence and no name. */
  readonly known: ReadonlySet<string>;
}

function varied(passage: Passage, copy: number, { words, known }: Vocabulary): Passage {
  const ending = ENDINGS[copy % ENDINGS.length] ?? '';
  const vary = (text: string) =>
    text.replace(WORD, (word, offset: number) => {
      if (NAME.test(word)) return known.has(word.toLowerCase()) ? word : `${word}${ending}`;
      const draw = hash(`${copy}:${offset}:${passage.id}`);
      return draw % EXCHANGE === 0 ? (words[Math.floor(draw / EXCHANGE) % words.length] ?? word) : word;
    });
  const text = vary(passage.text);
  const [title, ...rest] = passage.headings;
  const headings = [vary(title), ...rest.map(vary)] as const;
  return { ...passage, id: `${passage.id}~${copy}`, headings, text, start: 0, end: text.length };
}

/** FNV-1a over the characters of a text. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1)
    state = Math.imul(state ^ text.charCodeAt(position), 0x01000193) >>> 0;
  return state;
}
