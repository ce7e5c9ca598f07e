import { NAME, PARTICLE } from '../search/answer-type.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { DAY_OR_MONTH } from './grammar/calendar.ts';
import { TITLE } from './grammar/titles.ts';

/** What stands here names where something is. */
const WHERE = /\b(?:in|at|near|outside|inside|across)\s+(?:the\s+)?$/iu;

/** Stands with a name and is none; so does the name of what the whole corpus is about. */
const SMALL = new RegExp(`^(?:${TITLE}|${PARTICLE})$`, 'iu');

/** In fewer passages anybody may be named in most of them. */
const ENOUGH = 20;

/**
 * The names in a sentence that may be somebody's, or a body's, without titles: "Tokayev" of "President Tokayev". "Almaty Act"
 * is the title of something, because texts write "act" small as well.
 */
export function peopleIn(sentence: string, vocabulary: Vocabulary): readonly string[] {
  const isEverywhere = (word: string) => vocabulary.frequency(word.toLowerCase()) * 2 > vocabulary.size;
  const isBeside = (word: string) => SMALL.test(word) || (vocabulary.size >= ENOUGH && isEverywhere(word));
  return [...sentence.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    if (WHERE.test(sentence.slice(0, index))) return [];
    const words = tokenize(name)
      .map(({ text }) => text)
      .filter((word) => !isBeside(word));
    const isName = words.every((word) => vocabulary.isName(word) && !DAY_OR_MONTH.test(word));
    return words.length > 0 && isName ? [words.join(' ')] : [];
  });
}
