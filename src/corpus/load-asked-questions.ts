import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { ASKED_FOLDER } from './list-knowledge-files.ts';
import { readOptionalFile } from './read-optional-file.ts';

/** How people ask for a passage, by the passage's id: words to find it by, never shown as fact. */
export type AskedQuestions = ReadonlyMap<string, readonly string[]>;

const Question = z
  .string('must be a question')
  .trim()
  .min(3, 'is too short')
  .max(200, 'must have at most 200 characters');
const Fields = z.record(
  z.string(),
  z.array(Question, 'must be a list of questions').min(1, 'is empty').max(20, 'has more than 20 questions'),
);

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
    for (const [anchor, line, questions] of parseFile(text, report)) {
      const id = `${documentId}#${anchor}`;
      if (corpus.passage(id) === undefined) report(line, `No passage has the address ${id}.`);
      asked.set(id, questions);
    }
  }
  if (problems.length > 0) throw new KnowledgeError(problems);
  return asked;
}

type Entry = readonly [anchor: string, line: number, questions: readonly string[]];

function parseFile(text: string, report: (line: number | null, message: string) => void): readonly Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, lineCounter: lines });
  for (const error of document.errors)
    report(lines.linePos(error.pos[0]).line, `The YAML is broken: ${error.message}.`);
  if (document.errors.length > 0) return [];
  const checked = Fields.safeParse(document.toJS() ?? {});
  if (!checked.success) {
    for (const { path, message } of checked.error.issues) report(null, `"${path.join('.')}" ${message}.`);
    return [];
  }
  return Object.entries(checked.data).map(([anchor, questions]) => [
    anchor,
    lineOf(document, lines, anchor),
    questions,
  ]);
}

function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, anchor: string): number {
  const node = document.get(anchor, true);
  const offset =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? Number(node.range[0])
      : 0;
  return lines.linePos(offset).line;
}
