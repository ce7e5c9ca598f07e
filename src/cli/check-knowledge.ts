/**
 * Prints every problem of the knowledge files, with file and line; exits with 1 when there is one. The folder is the one
 * given, or else the one that the bot would start with.
 * With --update it first adds the ids of new passages to the lock file.
 */
import { parseArgs } from 'node:util';
import { readConfig, readEnvironment } from '../config.ts';
import { describeProblem, KnowledgeError } from '../corpus/knowledge-error.ts';
import { findProblems } from './check-knowledge/find-problems.ts';
import { writePassageLock } from './check-knowledge/write-passage-lock.ts';
import { explainFailure } from './explain-failure.ts';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean' } },
  allowPositionals: true,
});
try {
  await checkKnowledge(positionals[0] ?? readConfig(readEnvironment()).knowledgeDirectory);
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}

async function checkKnowledge(directory: string): Promise<void> {
  if (values.update === true) await writePassageLock(directory).catch(leaveToCheck);
  const { problems, summary } = await findProblems(directory);
  if (problems.length === 0) {
    console.log(`${summary}, no problems.`);
    return;
  }
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
}

/** What keeps the lock file from being written is about to be reported. */
function leaveToCheck(error: unknown): void {
  if (!(error instanceof KnowledgeError)) throw error;
}
