import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { QUESTIONS_EXTENSION, UNANSWERED_FOLDER } from './list-knowledge-files.ts';
import { parseQuestionLists } from './parse-question-lists.ts';
import { readOptionalFile } from './read-optional-file.ts';

/**
 * Loads every `.txt` file in `unanswered/`: questions that no passage answers, however like one it looks. A folder
 * without such files has none.
 * @throws KnowledgeError naming every problem of the files.
 */
export async function loadUnansweredQuestions(directory: string): Promise<readonly string[]> {
  const folder = join(directory, UNANSWERED_FOLDER);
  const names = await readdir(folder).catch((): readonly string[] => []);
  const problems: Problem[] = [];
  const questions: string[] = [];
  for (const name of names.filter((file) => extname(file) === QUESTIONS_EXTENSION).toSorted()) {
    const path = join(folder, name);
    const text = (await readOptionalFile(path)) ?? '';
    const lists = parseQuestionLists(text, (line, message) => problems.push({ path, line, message }));
    questions.push(...lists.flatMap((list) => list.questions));
  }
  if (problems.length > 0) throw new KnowledgeError(problems);
  return questions;
}
