import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Problem } from './knowledge-error.ts';
import { QUESTIONS_EXTENSION } from './list-knowledge-files.ts';
import { parseQuestionLists, type QuestionList, type ReportProblem } from './parse-question-lists.ts';
import { readOptionalFile } from './read-optional-file.ts';

/** A file of questions, taken apart. */
export interface QuestionFile {
  /** Without its extension. */
  readonly name: string;
  readonly lists: readonly QuestionList[];
  /** Reports a problem of this file. */
  readonly report: ReportProblem;
}

/** Reads every `.txt` file of a folder in the order of their names; none where the folder is not there. */
export async function* readQuestionFiles(folder: string, problems: Problem[]): AsyncGenerator<QuestionFile> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  for (const name of names.filter((file) => extname(file) === QUESTIONS_EXTENSION).toSorted()) {
    const path = join(folder, name);
    const report: ReportProblem = (line, message) => problems.push({ path, line, message });
    const lists = parseQuestionLists((await readOptionalFile(path)) ?? '', report);
    yield { name: name.slice(0, -QUESTIONS_EXTENSION.length), lists, report };
  }
}
