import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPassageLock } from '../../corpus/check-passage-lock.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { GLOSSARY_FILE } from '../../corpus/glossary-file.ts';
import { KnowledgeError, type Problem } from '../../corpus/knowledge-error.ts';
import { ASKED_FOLDER, listKnowledgeFiles, UNANSWERED_FOLDER } from '../../corpus/list-knowledge-files.ts';
import { type AskedQuestions, loadAskedQuestions } from '../../corpus/load-asked-questions.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { loadGlossary } from '../../corpus/load-glossary.ts';
import { loadPassageLock } from '../../corpus/load-passage-lock.ts';
import { loadUnansweredQuestions } from '../../corpus/load-unanswered-questions.ts';
import { LOCK_FILE } from '../../corpus/lock-file.ts';
import type { Glossary } from '../../corpus/parse-glossary.ts';
import { findAgeing } from './find-ageing.ts';
import { findDependent } from './find-dependent.ts';
import { findIdleGroups } from './find-idle-groups.ts';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { findRepeatedQuestions } from './find-repeated-questions.ts';
import { findUnusedSources } from './find-unused-sources.ts';

export interface Examination {
  readonly problems: readonly Problem[];
  /** What was examined, in a few words; `null` where files are broken. */
  readonly summary: string | null;
}

/**
 * Everything that an editor should mend in a knowledge folder: first what keeps the bot from starting, and
 * where there is nothing of that kind, what makes its answers worse.
 */
export async function findProblems(directory: string): Promise<Examination> {
  const problems: Problem[] = [];
  const keep = (error: unknown): null => {
    if (!(error instanceof KnowledgeError)) throw error;
    problems.push(...error.problems);
    return null;
  };
  const corpus = await loadCorpus(directory).catch(keep);
  const glossary = await loadGlossary(directory).catch(keep);
  const asked = corpus === null ? null : await loadAskedQuestions(directory, corpus).catch(keep);
  const unanswered = await loadUnansweredQuestions(directory).catch(keep);
  if (corpus === null || glossary === null || asked === null || unanswered === null)
    return { problems, summary: null };
  problems.push(
    ...(await checkLock(directory, corpus)),
    ...(await checkFiles(directory, corpus)),
    ...checkGlossary(directory, corpus, glossary),
    ...checkQuestions(directory, asked, unanswered),
  );
  return { problems, summary: summarise(corpus, glossary) };
}

async function checkLock(directory: string, corpus: Corpus): Promise<readonly Problem[]> {
  const lock = await loadPassageLock(directory);
  return lock === null ? [] : checkPassageLock(join(directory, LOCK_FILE), lock, corpus);
}

/** File by file, in the order of the lines, as an editor goes through them. */
async function checkFiles(directory: string, { passages }: Corpus): Promise<readonly Problem[]> {
  const findings = [...findAgeing(passages), ...findDependent(passages), ...findNearDuplicates(passages)];
  const files = await listKnowledgeFiles(directory);
  const problems = await Promise.all(
    files.map(async ({ path, documentId }) => {
      const own = findings
        .filter(({ passage }) => passage.documentId === documentId)
        .map(({ passage: { line }, message }) => ({ path, line, message }));
      return [...own, ...findUnusedSources(path, await readFile(path, 'utf8'))].toSorted(byLine);
    }),
  );
  return problems.flat();
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function checkGlossary(directory: string, { passages }: Corpus, glossary: Glossary): readonly Problem[] {
  const path = join(directory, GLOSSARY_FILE);
  return findIdleGroups(glossary, passages).map(({ id }) => ({
    path,
    line: null,
    message: `No passage holds an English word of the group ${id}.`,
  }));
}

function checkQuestions(
  directory: string,
  asked: AskedQuestions,
  unanswered: readonly string[],
): readonly Problem[] {
  return findRepeatedQuestions(asked, unanswered).map(({ question, places }) => {
    const where = places.map((place) => place ?? UNANSWERED_FOLDER).join(' and ');
    return {
      path: join(directory, ASKED_FOLDER),
      line: null,
      message: `"${question}" is listed twice, for ${where}: only one can answer it.`,
    };
  });
}

function summarise({ documents, passages }: Corpus, { concepts, names }: Glossary): string {
  const groups = concepts.length + names.length;
  return `${count(documents.length, 'document')}, ${count(passages.length, 'passage')}, ${count(groups, 'group')} of words`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
