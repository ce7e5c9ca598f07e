import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { plainPassage } from '../../src/corpus/plain-passage.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex } from '../../src/search/build-passage-index.ts';
import { printTable } from '../support/print-table.ts';
import { share } from './eval-golden.ts';
import { buildPlainMiniSearch } from './peers/minisearch-plain.ts';

const Line = z.strictObject({ id: z.string(), title: z.string(), text: z.string(), q: z.string() });

const FOLDER = join(import.meta.dirname, 'language-corpora');

/** Prints how often a question in a language finds its paragraph first, among texts in that language. */
export function evalLanguageCorpora(): void {
  console.log('Texts in other languages: R@1 (percent)');
  const rows = ['ru', 'zh', 'tr'].map(measure);
  printTable(['language', 'asked', 'MiniSearch', 'without the second look', 'this engine'], rows);
}

function measure(language: string): readonly string[] {
  const lines = readFileSync(join(FOLDER, `${language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const questions = lines.map((line) => Line.parse(JSON.parse(line)));
  const passages = questions.map((question) => plainPassage(question, language));
  const index = buildPassageIndex(passages, makeAnalyser(language));
  const plain = buildPlainMiniSearch(passages);
  const hitsOf = (q: string) => index.search(index.parse(q), passages.length);
  const recall = (first: (q: string) => string | undefined) =>
    share(questions, ({ id, q }) => first(q) === id);
  return [
    language,
    String(questions.length),
    String(recall((q) => plain(q)[0])),
    String(recall((q) => hitsOf(q).find(({ features }) => features['bm25'] === 1)?.passage.id)),
    String(recall((q) => hitsOf(q)[0]?.passage.id)),
  ];
}
