import type { Piece } from './find-spaced.ts';
import type { FindName } from './names-by-sound.ts';
import { FIT } from './phrase.ts';
import { pinyinOf } from './pinyin.ts';
import { RUSSIAN_ENDINGS } from './russian-inflection.ts';
import { transliterate } from './transliterate.ts';

/** The ways in which a word that is not known may be written in Latin letters, likelier ones first. */
export type Spell = (word: string) => readonly string[];

/** A name of two characters is Chinese; the parts of foreign ones are written with more. */
const SURE_RUN = 3;
const WORD_LENGTH = 2;
const LONGEST_RUN = 12;

/** A Russian name may stand in any case. */
export function spellRussian(word: string): readonly string[] {
  if (!CAPITAL.test(word)) return [];
  const small = word.toLowerCase().replaceAll('ё', 'е');
  const stems = [1, 2, 3].filter((length) => RUSSIAN_ENDINGS.has(small.slice(-length)));
  return ['', ...stems.map((length) => small.slice(-length))].map((ending) =>
    latin(transliterate(small.slice(0, small.length - ending.length))),
  );
}

/** Turkish writes foreign names by its own letters. */
export function spellTurkish(word: string): readonly string[] {
  if (!CAPITAL.test(word)) return [];
  const written = word.toLocaleLowerCase('tr').replace(/['’].*$/u, '');
  const sounds = { ş: 'sh', ç: 'ch', c: 'j', ğ: 'g', ı: 'i', ö: 'o', ü: 'u' };
  return [
    latin(Object.entries(sounds).reduce((read, [letter, sound]) => read.replaceAll(letter, sound), written)),
  ];
}

/** The initials j, q and x stand for the sounds of English j, ch and sh, and for g, k and h before an i. */
function spellChinese(word: string): readonly string[] {
  const syllables = [...word].map(pinyinOf);
  const asSibilant = syllables.map((syllable) => syllable.replace(/^q/u, 'ch').replace(/^x/u, 'sh'));
  const asStop = syllables.map((syllable) =>
    syllable.replace(/^j/u, 'g').replace(/^q/u, 'k').replace(/^x/u, 'h'),
  );
  return [syllables, asSibilant, asStop].map((way) => way.join(''));
}

/** Says the words that no list has with the names of the corpus that sound like them. */
export function nameBySound(pieces: readonly Piece[], spell: Spell, find: FindName): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.phrase !== null) return piece;
    const name = spell(piece.text)
      .map(find)
      .find((found) => found !== null);
    return name === undefined || name === null ? piece : named(piece.text, name);
  });
}

/** The same in Chinese, where the dictionary cuts an unknown name into its characters. */
export function nameRunsBySound(pieces: readonly Piece[], find: FindName): readonly Piece[] {
  const said: Piece[] = [];
  let rest = pieces;
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const { length, piece } = longestName(rest, find) ?? { length: 1, piece: first };
    said.push(piece);
    rest = rest.slice(length);
  }
  return said;
}

/** The longest name that some pieces begin with, and how many of them it takes. */
function longestName(pieces: readonly Piece[], find: FindName) {
  const end = pieces.findIndex(({ phrase, text }) => phrase !== null || !HAN.test(text));
  const unknown = pieces.slice(0, end < 0 ? pieces.length : end).map(({ text }) => text);
  if (unknown.length > LONGEST_RUN) return null;
  for (let { length } = unknown; length > 0; length -= 1) {
    const parts = unknown.slice(0, length);
    const name = nameOfRun(parts, find);
    if (name !== undefined) return { length, piece: named(parts.join(''), name) };
  }
  return null;
}

/** An abbreviation is no name that could be spelt otherwise. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const HAN = /^\p{Script=Han}+$/u;

/**
 * The dictionary has words of two characters, and finds them in foreign names, too: beside a character that is left over a
 * longer name may hold one. What is read just like a name is that name.
 */
function nameOfRun(parts: readonly string[], find: FindName): string | undefined {
  const text = parts.join('');
  const words = parts.filter(({ length }) => length === WORD_LENGTH).length;
  const shortest = words === 0 ? SURE_RUN : words < parts.length ? SURE_RUN + 1 : Number.POSITIVE_INFINITY;
  for (const spelled of text.length > 1 ? spellChinese(text) : []) {
    const name = find(spelled);
    if (name !== null && (text.length >= shortest || latin(name) === spelled)) return name;
  }
  return undefined;
}

function named(text: string, english: string): Piece {
  return { text, phrase: { words: [text], english, isQuestion: false, leastFit: FIT.exact, isName: true } };
}

function latin(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/gu, '');
}
