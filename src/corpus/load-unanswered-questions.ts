import { join } from 'node:path';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { UNANSWERED_FILE } from './list-knowledge-files.ts';
import { parseQuestionLists } from './parse-question-lists.ts';
import { readOptionalFile } from './read-optional-file.ts';

/**
 * Loads `unanswered.txt`: questions that no passage answers, however like one it looks. A folder without it
 * has none.
 * @throws KnowledgeError naming every problem of the file.
 */
export async function loadUnansweredQuestions(directory: string): Promise<readonly string[]> {
  const path = join(directory, UNANSWERED_FILE);
  const problems: Problem[] = [];
  const text = (await readOptionalFile(path)) ?? '';
  const lists = parseQuestionLists(text, (line, message) => problems.push({ path, line, message }));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return lists.flatMap(({ questions }) => questions);
}
