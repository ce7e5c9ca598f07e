import { makeProcessTerm } from '../../src/search/process-term.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { isHeldOut, loadPublicQuestions } from './load-questions.ts';

/** A word that only one article has may be a name, or misspelt there. */
const LEAST = 2;

/** Shorter words are mended by their own rules. */
const WORD = /^[a-z]{4,}$/u;

/** The terms of the words that several articles write with a small first letter, in the order of the alphabet. */
export function knownTerms(): readonly string[] {
  const processTerm = makeProcessTerm('en');
  const articles = new Map<string, Set<string>>();
  for (const { text, headings } of loadPublicQuestions().passages) {
    const article = headings[0] ?? '';
    if (isHeldOut(article)) continue;
    for (const { text: word } of tokenize(text)) {
      const term = WORD.test(word) ? processTerm(word) : null;
      if (term !== null) articles.set(term, (articles.get(term) ?? new Set()).add(article));
    }
  }
  return [...articles].flatMap(([term, { size }]) => (size < LEAST ? [] : [term])).toSorted();
}
