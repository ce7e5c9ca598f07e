import { join } from 'node:path';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { UNANSWERED_FOLDER } from './list-knowledge-files.ts';
import { readQuestionFiles } from './read-question-files.ts';

/**
 * Loads every `.txt` file in `unanswered/`: questions that no passage answers, however like one it looks. A folder
 * without such files has none.
 * @throws KnowledgeError naming every problem of the files.
 */
export async function loadUnansweredQuestions(directory: string): Promise<readonly string[]> {
  const problems: Problem[] = [];
  const questions: string[] = [];
  for await (const { lists } of readQuestionFiles(join(directory, UNANSWERED_FOLDER), problems))
    questions.push(...lists.flatMap((list) => list.questions));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return questions;
}
