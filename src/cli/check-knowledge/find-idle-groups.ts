import type { Glossary, GlossaryGroup } from '../../corpus/parse-glossary.ts';
import type { Passage } from '../../corpus/passage.ts';
import { makeProcessTerm } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';

/**
 * The groups of a glossary with English words none of which any passage holds: they lead nowhere. One word
 * of a group is enough, because the others are there for what people type.
 */
export function findIdleGroups(glossary: Glossary, passages: readonly Passage[]): readonly GlossaryGroup[] {
  const texts = new Set(passages.flatMap((passage) => [...passage.headings, passage.text]));
  const corpus = [...texts].map(termsOf).join('\n');
  const occurs = (word: string): boolean => corpus.includes(termsOf(word));
  return [...glossary.concepts, ...glossary.names].filter(
    ({ words }) => words['en'] !== undefined && !words['en'].some(occurs),
  );
}

const processTerm = makeProcessTerm('en');

/** A text's words as the index compares them, with a space on each side so that no part of one is found. */
function termsOf(text: string): string {
  const terms = tokenize(text).map((token) => processTerm(token.text) ?? token.text.toLowerCase());
  return ` ${terms.join(' ')} `;
}
