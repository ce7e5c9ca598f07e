import { join } from 'node:path';
import { z } from 'zod';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { UNANSWERED_FILE } from './list-knowledge-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { QuestionText } from './question-text.ts';
import { readOptionalFile } from './read-optional-file.ts';

const Questions = z.array(QuestionText, 'must be a list of questions').default([]);

/**
 * Loads `unanswered.yaml`: questions that no passage answers, however like one it looks. A folder without it
 * has none.
 * @throws KnowledgeError naming every problem of the file.
 */
export async function loadUnansweredQuestions(directory: string): Promise<readonly string[]> {
  const path = join(directory, UNANSWERED_FILE);
  const problems: Problem[] = [];
  const text = (await readOptionalFile(path)) ?? '';
  const parsed = parseYaml(text, Questions, (line, message) => problems.push({ path, line, message }));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return parsed?.value ?? [];
}
