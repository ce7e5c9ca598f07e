import type { AskedTerms } from './analysed-passage.ts';
import type { Analyser } from './analyser.ts';
import { type AnswerableWords, AnswerableWordsBuilder } from './answerable-words.ts';
import { type AskedIndex, AskedIndexBuilder } from './asked-index.ts';
import { type AskedWords, AskedWordsBuilder, wordSet } from './asked-words.ts';
import type { ReadToken } from './concepts.ts';
import type { MendedToken } from './mend-words.ts';
import { readQuery } from './parse-query.ts';
import { plainQuestion } from './plain-question.ts';
import { type SameQuestions, SameQuestionsBuilder } from './same-questions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What listed questions teach; the lists are numbered in the order in which they were learnt. */
export interface LearntQuestions {
  readonly index: AskedIndex;
  readonly words: AskedWords;
  readonly answerable: AnswerableWords;
  readonly same: SameQuestions;
  /** What stands in the questions of a list; `null` of an empty one. */
  askedOf(list: number): AskedTerms | null;
}

/** What editors wrote is not mended: it tells what the words are. */
function asTyped({ text, start, end, term, word }: ReadToken): MendedToken {
  return { text, start, end, term, word, typed: text, correctedTo: null };
}

/**
 * Learns from the questions that people ask for each passage, and then from those that no passage answers, which are
 * the last list. Each is taken apart once, which takes most of the time.
 */
export function learnQuestions(
  asked: readonly (readonly string[])[],
  unanswered: readonly string[],
  vocabulary: Vocabulary,
  analyser: Analyser,
): LearntQuestions {
  const index = new AskedIndexBuilder();
  const words = new AskedWordsBuilder();
  const answerable = new AnswerableWordsBuilder();
  const same = new SameQuestionsBuilder(vocabulary);
  for (const list of [...asked, unanswered]) {
    index.beginList();
    words.beginList();
    same.beginList();
    for (const question of list) {
      const text = plainQuestion(question);
      const tokens = analyser.read(text).map(asTyped);
      const query = readQuery({ text, tokens, concepts: analyser.concepts(text, tokens) }, vocabulary);
      index.add(query);
      words.add(wordSet(query));
      answerable.add(query.words, list !== unanswered);
      same.add(query);
    }
  }
  const built = index.build();
  const builtWords = words.build();
  return {
    index: built,
    words: builtWords,
    answerable: answerable.build(),
    same: same.build(),
    askedOf(list) {
      if (built.isEmpty(list)) return null;
      return { has: (term) => built.holds(term, list), hasWord: (word) => builtWords.holds(word, list) };
    },
  };
}
