/**
 * Fits how common terms are, then the weights of ranking, spans, sentence choice, confidence and words, each on top of the
 * one before, and writes them beside the code that uses them. The same questions give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { BAR } from '../../src/answer/answer-question.ts';
import confidenceWeights from '../../src/answer/confidence-weights.json' with { type: 'json' };
import { DOUBTS } from '../../src/answer/doubts/doubts.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { weightedSum } from '../../src/search/weighted-sum.ts';
import { commonTerms } from './common-terms.ts';
import { fitLogistic, fitOnTop, type Judgement } from './fit-logistic.ts';
import { type Choice, fitSoftmax, round } from './fit-softmax.ts';
import { fitSpans } from './fit-spans.ts';
import { fitWords, logOddsLeftOut } from './fit-words.ts';
import { knownTerms } from './known-terms.ts';
import { loadGolden } from './load-golden.ts';
import { hasPublicQuestions } from './load-questions.ts';
import { rankingChoices, sentenceChoices, USUAL_ODDS } from './training-choices.ts';
import { loadTrainingCorpora } from './training-corpora.ts';
import { type AnswerJudgement, confidenceJudgements, declinedJudgements } from './training-judgements.ts';
import { wordJudgements } from './training-words.ts';

const STEPS = {
  common: async () => write('../../src/search/common-terms.json', commonTerms()),
  known: async () => write('../../src/search/known-terms.json', knownTerms()),
  ranking: async () => {
    const { listed, unlisted } = rankingChoices(await loadTrainingCorpora());
    write('../../src/search/ranking-weights.json', {
      listed: { ...fitChoices([...listed, ...unlisted], listed), ...SET.ranking },
      unlisted: fitChoices(unlisted),
    });
  },
  spans: async () => write('../../src/answer/span/span-weights.json', fitSpans()),
  sentences: async () => {
    const { listed, unlisted } = sentenceChoices(await loadTrainingCorpora());
    write('../../src/answer/sentence-weights.json', {
      listed: fitChoices(listed),
      unlisted: fitChoices(unlisted),
    });
  },
  confidence: async () => {
    const corpora = await loadTrainingCorpora();
    const declined = declinedJudgements(corpora);
    const judgements = confidenceJudgements(corpora, declined);
    const isListed = ({ features }: AnswerJudgement) => features['asked'] !== undefined;
    write('../../src/answer/confidence-weights.json', {
      listed: { ...fitListed(judgements.filter(isListed)), ...SET.confidence },
      unlisted: fitUnlisted(judgements.filter((judgement) => !isListed(judgement))),
    });
  },
  words: async () => {
    const engine = await loadEngine('knowledge', await loadCorpus('knowledge'));
    const { others, declinedAsEver, misled } = wordJudgements(await loadTrainingCorpora(), engine);
    write('../../src/answer/word-weights.json', fitWords([...others, ...declinedAsEver]));
    const wrong = declinedAsEver.filter(({ right }) => !right);
    const rest = [...others, ...declinedAsEver.filter(({ right }) => right)];
    const { listed, unlisted } = confidenceWeights;
    write('../../src/answer/confidence-weights.json', {
      listed: withBias(listed, logOddsLeftOut(wrong, rest), misled),
      unlisted,
    });
  },
};

/** Fits the weights of the features that some choices have: by these choices, and by more. */
function fitChoices(choices: readonly Choice[], own = choices): Record<string, number> {
  return fitSoftmax(choices, namesOf(own.flatMap(({ candidates }) => candidates)));
}

function fitConfidence(
  judgements: readonly Judgement[],
  expected: ReadonlyMap<string, number> = new Map(),
): Record<string, number> {
  const names = namesOf([...judgements.map(({ features }) => features), Object.fromEntries(expected)]);
  return fitLogistic(judgements, names, expected);
}

/** What the reasons to doubt are set to where nothing is fitted. */
const DOUBT_WEIGHTS: ReadonlyMap<string, number> = new Map(DOUBTS.map(({ name, weight }) => [name, -weight]));

/**
 * The lists hold as many questions as editors cared to write, with an answer and without one. What people ask is of
 * another proportion, in which the two are weighed here.
 */
function fitListed(judgements: readonly AnswerJudgement[]): Record<string, number> {
  const weightOf = (isAnswered: boolean) =>
    judgements.reduce((sum, { hasAnswer, weight }) => sum + (hasAnswer === isAnswered ? weight : 0), 0);
  const usual = weightOf(true) / weightOf(false) / USUAL_ODDS;
  return fitConfidence(
    judgements.map((judgement) => ({
      ...judgement,
      weight: judgement.weight * (judgement.hasAnswer ? 1 : usual),
    })),
    DOUBT_WEIGHTS,
  );
}

/**
 * Of questions without an answer so many are to be declined, or set right: the 97 in 100 that we ask of ourselves, and one
 * more, because of those worded blind fewer are declined than of these.
 */
const DECLINED_SHARE = 0.98;

/**
 * What passages are about is known only where their headings tell. Elsewhere the other features have to do, and so they are
 * fitted without it: fitted together, half a point less is answered there.
 */
function fitUnlisted(judgements: readonly Judgement[]): Record<string, number> {
  const weights = fitConfidence(judgements);
  const known = new Map(Object.entries(weights));
  const gathered = fitOnTop(
    judgements.map((judgement) => ({
      ...judgement,
      sureness: weightedSum(judgement.features, known, known.get('bias')),
    })),
    'gathered',
  );
  return { ...withCaution(weights), gathered };
}

/** A wrong answer is worse than none: the odds that an answer is right are taken for a tenth lower than they are. */
const CAUTION = 0.1;

function withCaution(weights: Record<string, number>): Record<string, number> {
  return { ...weights, bias: round((weights['bias'] ?? 0) - CAUTION) };
}

/**
 * Left-out questions of a list are harder than those that people ask: the bias is set by golden questions without an
 * answer that hardly anything was mended for. Of these the log-odds of wrong answers are given, and how many more a table
 * answers.
 */
function withBias(
  weights: Readonly<Record<string, number>>,
  wrong: readonly number[],
  misled: number,
): Record<string, number> {
  const answered = Math.floor(loadGolden().declinedAsEver.length * (1 - DECLINED_SHARE)) - misled;
  const [last, next] = wrong.toSorted((a, b) => b - a).slice(Math.max(answered - 1, 0));
  if (last === undefined || next === undefined) return weights;
  // Between the surest that is declined and the least sure that is not, far from either.
  const bar = Math.log(BAR / (1 - BAR));
  return { ...weights, bias: round((weights['bias'] ?? 0) + bar - (last + next) / 2) };
}

/**
 * Set, not fitted: an editor who lists a question for a passage has decided what answers it. Enough to put the passage
 * first, and above the bar unless much speaks against it. What is so never answers what is not, however few ask for it, nor does
 * a number of one thing answer how many there are of another. What the words add is fitted word by word, on top of the rest.
 */
const SET = {
  ranking: { listed: 6 },
  confidence: {
    affirms: DOUBT_WEIGHTS.get('affirms') ?? 0,
    countsOtherCell: DOUBT_WEIGHTS.get('countsOtherCell') ?? 0,
    listed: 2,
    wording: 1,
  },
} as const;

/** Set, or fitted on top of all others. */
const ON_TOP: ReadonlySet<string> = new Set(['listed', 'wording', 'gathered']);

function namesOf(rows: readonly Readonly<Record<string, number>>[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !ON_TOP.has(name));
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
