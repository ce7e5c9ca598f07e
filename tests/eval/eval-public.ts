import { type AnswerChoice, chooseAnswer } from '../../src/answer/choose-answer.ts';
import type { SentenceChoice } from '../../src/answer/choose-sentence.ts';
import { findHits } from '../../src/answer/find-hits.ts';
import { chooseSpan } from '../../src/answer/span/choose-span.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex, type PassageIndex } from '../../src/search/build-passage-index.ts';
import { printTable } from '../support/print-table.ts';
import { share } from './eval-golden.ts';
import { judgeSpan } from './judge-span.ts';
import { isHeldOut, type PublicQuestion, type PublicSet } from './load-questions.ts';
import { PEERS } from './peers.ts';
import { withoutArticle } from './training-corpora.ts';
import { withTypingError } from './with-typing-error.ts';

/** Every so manieth question about articles that no weight was fitted on. */
const SAMPLE = 2;

/** Measures ranking beside its peers, sentence, span and refusal on the public questions, and prints it. */
export async function evalPublic(set: PublicSet): Promise<void> {
  const questions = set.questions.filter(
    ({ article }, position) => isHeldOut(article) && position % SAMPLE === 0,
  );
  const index = buildPassageIndex(set.passages, makeAnalyser());
  console.log(
    `${questions.length} public questions about articles held out from fitting, ${set.passages.length} passages`,
  );
  await printRanking(set, questions, index);
  printReading(questions, index);
  printRefusal(set, questions, index);
}

async function printRanking(
  set: PublicSet,
  questions: readonly PublicQuestion[],
  index: PassageIndex,
): Promise<void> {
  const rows: (readonly [string, number, number])[] = [];
  for (const peer of PEERS) {
    const search = (await peer.load())(set.passages);
    rows.push([peer.name, ...recalls(questions, (q) => search(q)[0])]);
  }
  rows.push(['this engine', ...recalls(questions, (q) => index.search(index.parse(q), 1)[0]?.passage.id)]);
  console.log('Ranking: R@1 (percent)');
  printTable(['engine', 'as asked', 'one typing error in each'], rows);
}

function recalls(questions: readonly PublicQuestion[], first: (question: string) => string | undefined) {
  const recall = (change: (question: string) => string) =>
    share(questions, ({ q, gold }) => gold.includes(first(change(q)) ?? ''));
  return [recall((q) => q), recall(withTypingError)] as const;
}

function printReading(questions: readonly PublicQuestion[], index: PassageIndex): void {
  const rows = [
    ['whole corpus searched', ...readings(questions, index, () => undefined)],
    ['right passage given', ...readings(questions, index, ({ gold }) => gold)],
  ] as const;
  console.log('Reading (percent): the chosen sentence holds the answer; span exact match and F1');
  printTable(['', 'sentence', 'exact match', 'F1'], rows);
}

function readings(
  questions: readonly PublicQuestion[],
  index: PassageIndex,
  within: (question: PublicQuestion) => readonly string[] | undefined,
) {
  const read = questions.map((question) => {
    const query = index.parse(question.q);
    const [best] = chosenFor(index, question.q, within(question))?.choices ?? [];
    const span = best === undefined ? null : chooseSpan(query, best);
    return {
      held: best !== undefined && holds(question, best),
      ...judgeSpan(span?.text ?? '', question.answers),
    };
  });
  const mean = (pick: (item: (typeof read)[number]) => number) =>
    (100 * read.reduce((sum, item) => sum + pick(item), 0)) / read.length;
  return [share(read, ({ held }) => held), mean(({ exact }) => exact), mean(({ f1 }) => f1)] as const;
}

function printRefusal(set: PublicSet, questions: readonly PublicQuestion[], index: PassageIndex): void {
  const answerable = questions.map((question) => {
    const chosen = chosenFor(index, question.q);
    const best = chosen?.choices[0];
    return { confidence: chosen?.confidence ?? 0, right: best !== undefined && holds(question, best) };
  });
  const removed = [...Map.groupBy(questions, ({ article }) => article)].flatMap(([article, own]) => {
    const rest = withoutArticle(set, article);
    return own.map(({ q }) => chosenFor(rest, q)?.confidence ?? 0);
  });
  console.log(
    `Refusal: AUC ${areaUnderCurve(
      answerable.map(({ confidence }) => confidence),
      removed,
    ).toFixed(3)}`,
  );
  printTable(
    ['bar', 'answered, article removed', 'answered, article there', 'of those with the right sentence'],
    [0.5, 0.55, 0.6, 0.65, 0.7].map((bar) => {
      const answered = answerable.filter(({ confidence }) => confidence >= bar);
      return [
        bar.toFixed(2),
        share(removed, (confidence) => confidence >= bar),
        share(answerable, ({ confidence }) => confidence >= bar),
        share(answered, ({ right }) => right),
      ];
    }),
  );
}

function chosenFor(index: PassageIndex, question: string, within?: readonly string[]): AnswerChoice | null {
  const query = index.parse(question);
  return chooseAnswer(query, findHits(query, index, { within }), index);
}

function holds({ answers }: PublicQuestion, { text }: SentenceChoice): boolean {
  return answers.some((answer) => text.includes(answer));
}

/** How likely a question with an answer gets more confidence than one without. */
function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  let wins = 0;
  for (const a of positive) for (const b of negative) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (positive.length * negative.length);
}
