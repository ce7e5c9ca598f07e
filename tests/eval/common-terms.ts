import { makeProcessTerm } from '../../src/search/process-term.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { isHeldOut, loadPublicQuestions } from './load-questions.ts';

/** A term that stands in questions about fewer articles than this share of them is about something. */
const COMMON = 0.2;

/**
 * The terms that people ask with whatever they ask about, with the share of articles whose questions hold
 * them, in hundredths; commonest first.
 */
export function commonTerms(): Readonly<Record<string, number>> {
  const questions = loadPublicQuestions().questions.filter(({ article }) => !isHeldOut(article));
  const processTerm = makeProcessTerm('en');
  const articles = new Map<string, Set<string>>();
  for (const { q, article } of questions) {
    for (const { text } of tokenize(q)) {
      const term = processTerm(text);
      if (term === null || /\P{L}/u.test(term)) continue;
      articles.set(term, (articles.get(term) ?? new Set()).add(article));
    }
  }
  const all = new Set(questions.map(({ article }) => article)).size;
  return Object.fromEntries(
    [...articles]
      .map(([term, { size }]) => [term, Math.round((100 * size) / all)] as const)
      .filter(([, share]) => share >= 100 * COMMON)
      .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b)),
  );
}
