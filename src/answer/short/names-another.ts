import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { isOfTitle } from '../grammar/titles.ts';
import { NAMES } from '../grammar/word-groups.ts';
import { GAP, wordAt } from '../span/read-words.ts';
import { TELLS_NOTHING } from '../tables/asking-words.ts';
import type { ShortReading } from './read-sentence.ts';

/** True where the question names something in several words, and the sentence only something else that ends with the same word. */
export function namesAnother({ query, words }: ShortReading): boolean {
  const plain = new Set(query.terms.filter(({ idf }) => idf < TELLS_NOTHING).map(({ form }) => form));
  return nameRuns(query.text).some((run) => {
    const before = words.flatMap((word, at) =>
      foldToken(word.text) === run.at(-1) && word.gap === GAP.none ? [wordAt(words, at - 1)] : [],
    );
    const isOther = before.some(
      (word) =>
        word !== undefined &&
        NAMES.has(word.wordClass) &&
        !isOfTitle(word.lower) &&
        !plain.has(foldToken(word.text)),
    );
    return isOther && !before.some((word) => run.includes(foldToken(word?.text ?? '')));
  });
}

/** Two or more capitalised words beside each other; the first word of the question is not one, and what somebody owns begins anew. */
function nameRuns(question: string): readonly (readonly string[])[] {
  const tokens = tokenize(question);
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [at, { text, start }] of tokens.entries()) {
    const isBeside = question.slice(tokens[at - 1]?.end ?? start, start) === ' ';
    const isName = at > 0 && /^\p{Lu}/u.test(text);
    if (!isName || !isBeside) run = [];
    if (!isName) continue;
    if (run.length === 0) runs.push(run);
    run.push(foldToken(text));
    if (/['’]s$/u.test(text)) run = [];
  }
  return runs.filter((words) => words.length > 1);
}
