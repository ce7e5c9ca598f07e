import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Query } from '../search/parse-query.ts';
import { rankingContributions } from '../search/rerank.ts';
import type { Contribution } from '../search/weighted-sum.ts';
import type { Answer, FoundAnswer } from './answer.ts';
import { BAR } from './answer-question.ts';
import { type AnswerChoice, chooseAnswer } from './choose-answer.ts';
import { type SentenceChoice, sentenceContributions } from './choose-sentence.ts';
import { confidenceContributions } from './confidence.ts';
import type { AnswerOptions } from './engine.ts';
import { explainTable } from './explain/explain-table.ts';
import { explainTerms, type MatchedSentence } from './explain/explain-terms.ts';
import type { Contender, ExplainedConfidence, Explanation, Outcome } from './explanation.ts';
import { isSmallTalk } from './normalise-question.ts';
import { isNoQuestion } from './not-a-question.ts';
import type { Table } from './tables/table.ts';

/**
 * Explains an answer of the same index, tables and options. The sentences are judged again rather than
 * kept with every answer: the same question on the same hits is judged the same.
 */
export function explainAnswer(
  answer: Answer,
  index: PassageIndex,
  tables: readonly Table[],
  options: AnswerOptions,
): Explanation {
  const query = index.parse(answer.question);
  const choice = answer.best === null ? null : chooseAnswer(query, answer.hits, index);
  const choices = choice?.choices ?? [];
  const [best] = choices;
  const runnerUp = choices.find(({ hit }) => hit.passage !== best?.hit.passage);
  const fromTable = tableAnswerOf(answer);
  const shown = fromTable === null ? (best ?? null) : firstRow(fromTable, query, index);
  return {
    answer,
    outcome: outcomeOf(answer),
    query,
    terms: explainTerms(query, shown),
    best: best === undefined ? null : contenderOf(best),
    runnerUp: runnerUp === undefined ? null : contenderOf(runnerUp),
    confidence: explainConfidence(answer, isJudged(answer, choice) ? choice : null),
    table: fromTable === null ? null : explainTable(query, fromTable, tables, index, options),
  };
}

function tableAnswerOf(answer: Answer): FoundAnswer | null {
  return 'isFromTable' in answer && answer.isFromTable ? answer : null;
}

function outcomeOf(answer: Answer): Outcome {
  if (tableAnswerOf(answer) !== null) return 'table';
  if (answer.kind === 'conflicting') return 'conflict';
  if (answer.kind !== 'not-found') return 'sentence';
  if (answer.best !== null) return 'unsure';
  const isTalk = isSmallTalk(answer.question) || isNoQuestion(answer.question);
  return isTalk ? 'small-talk' : 'nothing-matched';
}

/** Of a table's rows the first is cited first; a row is one sentence. */
function firstRow({ citations }: FoundAnswer, query: Query, index: PassageIndex): MatchedSentence {
  return { match: index.match(query, citations[0].passage), sentence: 0 };
}

function contenderOf(choice: SentenceChoice): Contender {
  const { hit, text, score } = choice;
  return {
    passage: hit.passage,
    sentence: text,
    rank: hit.rank,
    passageScore: { total: hit.score, contributions: rankingContributions(hit) },
    sentenceScore: { total: score, contributions: sentenceContributions(choice) },
  };
}

/** True where the confidence is that of the best sentence among all; as of a day it may be that of another. */
function isJudged(answer: Answer, choice: AnswerChoice | null): boolean {
  const isOwn = choice === null || choice.confidence === answer.confidence;
  return isOwn && tableAnswerOf(answer) === null && answer.kind !== 'conflicting';
}

/** No choice: the confidence was not computed from it. */
function explainConfidence({ confidence }: Answer, choice: AnswerChoice | null): ExplainedConfidence {
  const contributions = confidenceContributions(choice?.features ?? {});
  return {
    value: confidence,
    bar: BAR,
    below: Math.max(0, BAR - confidence),
    logOdds: choice === null ? null : { total: sumOf(contributions), contributions },
  };
}

function sumOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { amount }) => sum + amount, 0);
}
