import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { ASKED_FOLDER } from './list-knowledge-files.ts';
import type { QuestionList } from './parse-question-lists.ts';
import { readQuestionFiles } from './read-question-files.ts';

/** How people ask for a passage, by the passage's id: words to find it by, never shown as fact. */
export type AskedQuestions = ReadonlyMap<string, readonly string[]>;

/** A passage for which more are listed answers too much, or the file is broken. */
const MOST = 125;

/**
 * Loads `questions/DOCUMENT.txt` for every document: the last part of a passage's address after a `#`, then how
 * people ask for it, one question to a line. A folder without such files has none.
 * @throws KnowledgeError naming every problem, a question for a passage that is not there among them.
 */
export async function loadAskedQuestions(directory: string, corpus: Corpus): Promise<AskedQuestions> {
  const asked = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for await (const { name, lists, report } of readQuestionFiles(join(directory, ASKED_FOLDER), problems)) {
    for (const list of lists) {
      const id = `${name}#${list.heading ?? ''}`;
      const problem = problemOf(list, corpus.passage(id) !== undefined, asked.has(id));
      if (problem !== null) report(list.line, problem);
      if (list.heading !== null) asked.set(id, list.questions);
    }
  }
  if (problems.length > 0) throw new KnowledgeError(problems);
  return asked;
}

function problemOf({ heading, questions }: QuestionList, isThere: boolean, isKnown: boolean): string | null {
  if (heading === null)
    return questions.length === 0 ? null : 'A question stands above the first "# ADDRESS".';
  if (!isThere) return `No passage of this document has the address "${heading}".`;
  if (isKnown) return `"${heading}" is listed twice.`;
  if (questions.length === 0) return `"${heading}" has no questions.`;
  return questions.length > MOST ? `"${heading}" has more than ${MOST} questions.` : null;
}
