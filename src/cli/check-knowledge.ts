/** Prints every problem of the knowledge files, with file and line; exits with 1 when there is one. */
import { join } from 'node:path';
import { GLOSSARY_FILE } from '../corpus/glossary-file.ts';
import { describeProblem, KnowledgeError, type Problem } from '../corpus/knowledge-error.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { loadGlossary } from '../corpus/load-glossary.ts';
import { findIdleGroups } from './find-idle-groups.ts';

const directory = process.argv[2] ?? 'knowledge';
const problems: Problem[] = [];
const corpus = await loadCorpus(directory).catch(keepProblems);
const glossary = await loadGlossary(directory).catch(keepProblems);

if (corpus !== null && glossary !== null) {
  const path = join(directory, GLOSSARY_FILE);
  for (const { id } of findIdleGroups(glossary, corpus.passages))
    problems.push({ path, line: null, message: `No passage holds an English word of the group ${id}.` });
}

if (corpus !== null && glossary !== null && problems.length === 0) {
  const groups = glossary.concepts.length + glossary.names.length;
  console.log(
    `${corpus.documents.length} documents, ${corpus.passages.length} passages, ${groups} groups of words, no problems.`,
  );
} else {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
}

function keepProblems(error: unknown): null {
  if (!(error instanceof KnowledgeError)) throw error;
  problems.push(...error.problems);
  return null;
}
