/**
 * Fits how common terms are, then the weights of ranking, sentence choice, spans and confidence, each on top of the
 * one before, and writes them beside the code that uses them. The same questions give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { DOUBTS } from '../../src/answer/doubts/doubts.ts';
import { commonTerms } from './common-terms.ts';
import { fitLogistic, type Judgement } from './fit-logistic.ts';
import { type Choice, fitSoftmax, round } from './fit-softmax.ts';
import { fitSpans } from './fit-spans.ts';
import { hasPublicQuestions } from './load-questions.ts';
import { rankingChoices, sentenceChoices } from './training-choices.ts';
import { loadTrainingCorpora } from './training-corpora.ts';
import { confidenceJudgements } from './training-judgements.ts';

const STEPS = {
  common: async () => write('../../src/search/common-terms.json', commonTerms()),
  ranking: async () => {
    const { listed, unlisted } = rankingChoices(await loadTrainingCorpora());
    write('../../src/search/ranking-weights.json', {
      listed: { ...fitChoices([...listed, ...unlisted]), ...SET.ranking },
      unlisted: fitChoices(unlisted),
    });
  },
  sentences: async () => {
    write('../../src/answer/sentence-weights.json', fitChoices(sentenceChoices(await loadTrainingCorpora())));
  },
  spans: async () => write('../../src/answer/span/span-weights.json', fitSpans()),
  confidence: async () => {
    const judgements = confidenceJudgements(await loadTrainingCorpora());
    const isListed = ({ features }: Judgement) => features['asked'] !== undefined;
    write('../../src/answer/confidence-weights.json', {
      listed: { ...fitListed(judgements.filter(isListed)), ...SET.confidence },
      unlisted: fitConfidence(judgements.filter((judgement) => !isListed(judgement))),
    });
  },
};

function fitChoices(choices: readonly Choice[]): Record<string, number> {
  return fitSoftmax(choices, namesOf(choices.flatMap(({ candidates }) => candidates)));
}

function fitConfidence(
  judgements: readonly Judgement[],
  expected: ReadonlyMap<string, number> = new Map(),
): Record<string, number> {
  const names = namesOf([...judgements.map(({ features }) => features), Object.fromEntries(expected)]);
  return fitLogistic(judgements, names, expected);
}

/** Of what people ask about our field, two in three have an answer: in this proportion the golden set was written. */
const USUAL_ODDS = 2;

/** What the reasons to doubt are set to where nothing is fitted. */
const DOUBT_WEIGHTS: ReadonlyMap<string, number> = new Map(DOUBTS.map(({ name, weight }) => [name, -weight]));

/**
 * The lists hold as many questions as editors cared to write, with an answer and without one. What people ask is of
 * another proportion, for which the bias is corrected (King and Zeng, 2001).
 */
function fitListed(judgements: readonly Judgement[]): Record<string, number> {
  const { bias = 0, ...weights } = fitConfidence(judgements, DOUBT_WEIGHTS);
  const weightOf = (isRight: boolean) =>
    judgements.reduce((sum, { right, weight }) => sum + (right === isRight ? weight : 0), 0);
  return { bias: round(bias + Math.log(USUAL_ODDS / (weightOf(true) / weightOf(false)))), ...weights };
}

/**
 * Set, not fitted: an editor who lists a question for a passage has decided what answers it. Enough to put the passage
 * first, and above the bar unless much speaks against it.
 */
const SET = { ranking: { listed: 6 }, confidence: { listed: 2 } } as const;

function namesOf(rows: readonly Readonly<Record<string, number>>[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'listed');
}

function write(path: string, weights: object): void {
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(weights, null, 2)}\n`);
}

async function run(step: string): Promise<void> {
  const action = Object.entries(STEPS).find(([name]) => name === step)?.[1];
  if (action === undefined) throw new Error(`Unknown step "${step}": ${Object.keys(STEPS).join(', ')}.`);
  const start = performance.now();
  await action();
  console.log(`${step}: fitted in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

// Each step runs in a process of its own, because the code reads the weights of the one before when it starts.
if (!hasPublicQuestions)
  console.log('The public questions are not beside this repository: nothing was fitted.');
else if (process.argv[2] === undefined) {
  const { spawnSync } = await import('node:child_process');
  for (const step of Object.keys(STEPS)) {
    const { status } = spawnSync(process.execPath, [import.meta.filename, step], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
} else await run(process.argv[2]);
