import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { ASKED_FOLDER } from './list-knowledge-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { QuestionText } from './question-text.ts';
import { readOptionalFile } from './read-optional-file.ts';

/** How people ask for a passage, by the passage's id: words to find it by, never shown as fact. */
export type AskedQuestions = ReadonlyMap<string, readonly string[]>;

const Fields = z
  .record(
    z.string(),
    z
      .array(QuestionText, 'must be a list of questions')
      .min(1, 'is empty')
      .max(60, 'has more than 60 questions'),
  )
  .default({});

/**
 * Loads `questions/DOCUMENT.yaml` for every document: the last part of a passage's address, then how people
 * ask for it. A folder without such files has none.
 * @throws KnowledgeError naming every problem, a question for a passage that is not there among them.
 */
export async function loadAskedQuestions(directory: string, corpus: Corpus): Promise<AskedQuestions> {
  const folder = join(directory, ASKED_FOLDER);
  const names = await readdir(folder).catch((): readonly string[] => []);
  const asked = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const name of names.filter((file) => extname(file) === '.yaml').toSorted()) {
    const path = join(folder, name);
    const documentId = name.slice(0, -extname(name).length);
    const text = (await readOptionalFile(path)) ?? '';
    const report = (line: number | null, message: string) => problems.push({ path, line, message });
    const parsed = parseYaml(text, Fields, report);
    for (const [anchor, questions] of Object.entries(parsed?.value ?? {})) {
      const id = `${documentId}#${anchor}`;
      if (corpus.passage(id) === undefined)
        report(parsed?.lineOf(anchor) ?? null, `No passage has the address ${id}.`);
      asked.set(id, questions);
    }
  }
  if (problems.length > 0) throw new KnowledgeError(problems);
  return asked;
}
