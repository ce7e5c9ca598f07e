import { holds } from '../../search/match-passage.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { tokenize, UNSPACED } from '../../search/tokenize.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { matchesOf } from './word-forms.ts';

/** The terms that stand for one place of the question: its word, and the groups of the glossary that it belongs to. */
export interface Unit {
  readonly terms: readonly QueryTerm[];
  /** As typed. */
  readonly token: string;
  readonly isName: boolean;
  /** True where the passage or what stands above it holds one of the terms, or another form of the word. */
  readonly isHeld: boolean;
}

/** A question beside the sentence that is likeliest to answer it: what is doubted is read from here. */
export interface Reading {
  readonly query: Query;
  readonly choice: SentenceChoice;
  readonly units: readonly Unit[];
  /** The passage with its headings. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

/** Reads a question beside the sentence that was chosen for it. */
export function readChoice(query: Query, choice: SentenceChoice, vocabulary: Vocabulary): Reading {
  const { passage } = choice.hit;
  const text = [...passage.headings, passage.text].join('\n');
  const held = choice.match.text | choice.match.aboveOrAsked;
  const isTermHeld = (term: QueryTerm) => holds(held, query.terms.indexOf(term));
  // Nearly always the terms themselves are held: then no word of the text is looked at.
  let matchesWord: ((word: string) => boolean) | undefined;
  const holdsForm = (word: string) => {
    matchesWord ??= matchesOf(tokenize(text).map((token) => token.text));
    return matchesWord(word);
  };
  const units = [...Map.groupBy(query.terms, ({ position }) => position).values()].map((terms): Unit => {
    const token = terms[0]?.token ?? '';
    return {
      terms,
      token,
      isName: terms.some(({ isName }) => isName),
      // Words of a language without spaces have one form.
      isHeld: terms.some(isTermHeld) || (!UNSPACED.test(token) && holdsForm(token)),
    };
  });
  return { query, choice, units, text, vocabulary };
}
