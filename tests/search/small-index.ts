import type { Glossary } from '../../src/corpus/parse-glossary.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { plainPassage } from '../../src/corpus/plain-passage.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import {
  buildPassageIndex,
  type ListedQuestions,
  type PassageIndex,
} from '../../src/search/build-passage-index.ts';

/** One thing under two names, and two words that people use for one another. */
export const GLOSSARY: Glossary = {
  names: [
    { id: 'cica', words: { en: ['CICA', 'Conference on Interaction'], ru: ['СВМДА'], zh: ['亚信'] } },
    { id: 'uae', words: { en: ['United Arab Emirates'] } },
  ],
  concepts: [
    { id: 'found', words: { en: ['found', 'set up'], ru: ['основать'], tr: ['kurulmak'], zh: ['成立'] } },
    { id: 'chair', words: { en: ['chair', 'head'], zh: ['主席'] } },
    { id: 'chairing', words: { zh: ['主席国'] } },
  ],
};

/** An index of these texts, whose ids are `1`, `2`, …; a text with a heading is `['Heading', 'Text.']`. */
export function indexOf(
  texts: readonly (string | readonly [heading: string, text: string])[],
  options: ListedQuestions & { readonly glossary?: Glossary; readonly language?: string } = {},
): PassageIndex {
  const passages = texts.map((text, position) =>
    typeof text === 'string'
      ? plainPassage({ id: String(position + 1), title: 'Notes', text }, options.language)
      : plainPassage({ id: String(position + 1), title: text[0], text: text[1] }, options.language),
  );
  return buildPassageIndex(passages, makeAnalyser(options.language, options.glossary), options);
}

/** The texts that a question finds, best first. */
export function findTexts(
  index: PassageIndex,
  question: string,
  within?: (passage: Passage) => boolean,
): readonly string[] {
  return index.search(index.parse(question), 10, { within }).map(({ passage }) => passage.text);
}
