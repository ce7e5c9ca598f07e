/**
 * Prints the quality of the answers: on the golden set, and on the public questions where they are.
 * Exits with 1 when the golden set does worse than the committed baseline; `--update` writes a new one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { printTable } from '../support/print-table.ts';
import { evalConversations } from './eval-conversations.ts';
import { evalGolden, type GoldenFigures } from './eval-golden.ts';
import { evalLanguageCorpora } from './eval-language-corpora.ts';
import { evalLanguages } from './eval-languages.ts';
import { evalPublic } from './eval-public.ts';
import { loadGolden } from './load-golden.ts';
import { hasPublicQuestions, loadPublicQuestions } from './load-questions.ts';

const BASELINE = new URL('./baseline.json', import.meta.url);
const Figures = z.record(z.string(), z.number());

/** Figures for which less is better. */
const FAULTS: ReadonlySet<string> = new Set([
  'wrong',
  'unseenWrong',
  'claimsWrongWay',
  'claimsFromFactsWrongWay',
  'quotesWrongWay',
  'followUpsFromFactsWrong',
] satisfies (keyof GoldenFigures | 'followUpsFromFactsWrong')[]);

const engine = await loadEngine('knowledge', await loadCorpus('knowledge'));
const golden = loadGolden();
const conversations = evalConversations(engine, golden.conversations, 'Conversations');
const fromFacts = evalConversations(engine, golden.conversationsFromFacts, 'Conversations worded from facts');
const figures = {
  ...evalGolden(engine, golden),
  followUpsRight: conversations.right,
  followUpsFromFactsRight: fromFacts.right,
  followUpsFromFactsWrong: fromFacts.wrong,
};
evalLanguages(engine, golden.languages);
evalLanguages(engine, golden.languagesFromFacts, ', worded from facts');
evalLanguageCorpora();
const baseline = Figures.parse(JSON.parse(readFileSync(BASELINE, 'utf8')));
console.log('Golden set (percent)');
printTable(
  ['figure', 'now', 'committed'],
  Object.entries(figures).map(([name, value]) => [name, value, baseline[name] ?? null]),
);

if (process.argv.includes('--golden')) console.log('Public questions: left out.');
else if (hasPublicQuestions) await evalPublic(loadPublicQuestions());
else console.log('Public questions: skipped, they are not beside this repository.');

if (process.argv.includes('--update')) writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
else {
  const worse = Object.entries(figures).filter(([name, value]) => {
    const committed = baseline[name];
    return committed !== undefined && (FAULTS.has(name) ? value > committed : value < committed);
  });
  for (const [name, value] of worse)
    console.error(`Worse than committed: ${name} is ${value}, was ${baseline[name]}.`);
  if (worse.length > 0) process.exitCode = 1;
}
