/** Prints every problem of the knowledge files, with file and line; exits with 1 when there is one. */
import { KnowledgeError } from '../corpus/knowledge-error.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';

try {
  const directory = process.argv[2] ?? 'knowledge';
  const corpus = await loadCorpus(directory);
  console.log(`${corpus.documents.length} documents, ${corpus.passages.length} passages, no problems.`);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  console.error(`\n${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
}
