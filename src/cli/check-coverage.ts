/**
 * Prints which facts of the collection that the knowledge files were written from no passage states; exits
 * with 1 when there is one. The collection stands beside the repository, for those who have it.
 */
import { join } from 'node:path';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { readOptionalFile } from '../corpus/read-optional-file.ts';
import { judgeFacts } from './check-coverage/judge-facts.ts';
import { parseFacts } from './check-coverage/parse-facts.ts';
import { reportCoverage } from './check-coverage/report-coverage.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

const directory = process.argv[2] ?? join(REPOSITORY, 'knowledge');
const factsPath = process.argv[3] ?? join(REPOSITORY, '../shared/knowledge/facts.jsonl');

const text = await readOptionalFile(factsPath);
if (text === null) {
  console.log('No collection of facts stands beside the repository: nothing to compare the files with.');
} else {
  const { passages } = await loadCorpus(directory);
  const judgements = judgeFacts(parseFacts(text), passages);
  console.log(reportCoverage(judgements).join('\n'));
  if (judgements.some(({ verdict }) => verdict === 'missing')) process.exitCode = 1;
}
