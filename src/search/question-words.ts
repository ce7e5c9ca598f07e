import type { Analyser } from './analyser.ts';
import type { ConceptPlace } from './concepts.ts';
import { fillerIn } from './filler.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A question's words in their order: terms, and the stop words that say how it asks. */
export function wordsInOrder(
  question: string,
  tokens: readonly Token[],
  { wordOf }: Analyser,
): readonly string[] {
  const filler = fillerIn(question, tokens);
  return tokens.filter(({ start }) => !filler.has(start)).map(({ text }) => wordOf(text));
}

/** Its words and the groups of the glossary in it, each once. */
export function wordSet(words: readonly string[], concepts: readonly ConceptPlace[]): ReadonlySet<string> {
  const set = new Set(words);
  for (const { term } of concepts) set.add(term);
  return set;
}

/** The same of a question that is not taken apart yet. */
export function questionWords(question: string, analyser: Analyser): ReadonlySet<string> {
  const tokens = tokenize(question);
  return wordSet(wordsInOrder(question, tokens, analyser), analyser.concepts(question, tokens));
}
