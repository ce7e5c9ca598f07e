import { chooseSentences, type SentenceChoice } from '../../src/answer/choose-sentence.ts';
import { confidenceFeatures } from '../../src/answer/confidence.ts';
import { quoteSentence } from '../../src/answer/quote-sentence.ts';
import type { PassageIndex } from '../../src/search/build-passage-index.ts';
import type { Judgement } from './fit-logistic.ts';
import type { Choice } from './fit-softmax.ts';
import { type AnswerableQuestion, type DeclinedQuestion, loadGolden } from './load-golden.ts';
import type { PublicQuestion } from './load-questions.ts';
import { saysIt } from './says-it.ts';
import { type TrainingCorpora, withoutArticle } from './training-corpora.ts';

/** A question about our own content counts as several about encyclopaedia articles: it is what we are for. */
const OWN_WEIGHT = 3;
const HITS = 50;
const READ = 10;

/** For every question: the hits of the index, and which of them hold the answer. */
export function rankingChoices(corpora: TrainingCorpora): readonly Choice[] {
  const own = loadGolden().answerable.map(({ q, passages }) => rankingChoice(corpora.own, q, passages));
  return [...corpora.questions.map(({ q, gold }) => rankingChoice(corpora.public, q, gold)), ...repeat(own)];
}

function rankingChoice(index: PassageIndex, question: string, gold: readonly string[]): Choice {
  const hits = index.search(index.parse(question), HITS);
  return {
    candidates: hits.map(({ features }) => features),
    right: hits.map(({ passage }) => gold.includes(passage.id)),
  };
}

/** For every question: the sentences of the first hits, and of the right passage, and which of them answer. */
export function sentenceChoices(corpora: TrainingCorpora): readonly Choice[] {
  const own = loadGolden().answerable.map((golden) =>
    choiceOf(choicesFor(corpora.own, golden.q), (choice) => isRight(golden, choice)),
  );
  const searched = corpora.questions.map((question) =>
    choiceOf(
      choicesFor(corpora.public, question.q),
      (choice) => question.gold.includes(choice.hit.passage.id) && holdsAnswer(question, choice),
    ),
  );
  const given = corpora.questions.map((question) =>
    choiceOf(choicesFor(corpora.public, question.q, question.gold), (choice) =>
      holdsAnswer(question, choice),
    ),
  );
  return [...searched, ...given, ...repeat(own)];
}

/** For every question, with and without its article, and every one to decline: is the best sentence right? */
export function confidenceJudgements(corpora: TrainingCorpora): readonly Judgement[] {
  const { answerable, declined } = loadGolden();
  const judgements = [
    ...answerable.map((golden) =>
      judge(
        choicesFor(corpora.own, golden.q),
        corpora.own,
        golden.q,
        (choice) => isRight(golden, choice),
        OWN_WEIGHT,
      ),
    ),
    ...declined.map((golden) =>
      judge(
        choicesFor(corpora.own, golden.q),
        corpora.own,
        golden.q,
        (choice) => isCorrection(golden, choice),
        OWN_WEIGHT,
      ),
    ),
    ...corpora.questions.map((question) =>
      judge(
        choicesFor(corpora.public, question.q),
        corpora.public,
        question.q,
        (choice) => holdsAnswer(question, choice),
        1,
      ),
    ),
    ...unanswerable(corpora),
  ];
  return judgements.filter((judgement) => judgement !== null);
}

function unanswerable(corpora: TrainingCorpora): readonly (Judgement | null)[] {
  return [...Map.groupBy(corpora.questions, ({ article }) => article)].flatMap(([article, questions]) => {
    const index = withoutArticle(corpora.publicSet, article);
    return questions.map(({ q }) => judge(choicesFor(index, q), index, q, () => false, 1));
  });
}

function choicesFor(
  index: PassageIndex,
  question: string,
  within?: readonly string[],
): readonly SentenceChoice[] {
  const query = index.parse(question);
  const filter =
    within === undefined ? undefined : (passage: { readonly id: string }) => within.includes(passage.id);
  return chooseSentences(query, index.search(query, READ, filter), index);
}

function choiceOf(choices: readonly SentenceChoice[], right: (choice: SentenceChoice) => boolean): Choice {
  return { candidates: choices.map(({ features }) => features), right: choices.map(right) };
}

function judge(
  choices: readonly SentenceChoice[],
  index: PassageIndex,
  question: string,
  right: (choice: SentenceChoice) => boolean,
  weight: number,
): Judgement | null {
  const [best] = choices;
  if (best === undefined) return null;
  return { features: confidenceFeatures(index.parse(question), choices), right: right(best), weight };
}

function isRight(golden: AnswerableQuestion, { hit, match, sentence }: SentenceChoice): boolean {
  return golden.passages.includes(hit.passage.id) && saysIt(golden, quoteSentence(match.analysed, sentence));
}

function isCorrection(golden: DeclinedQuestion, { hit }: SentenceChoice): boolean {
  return hit.passage.isElsewhere || golden.correct.includes(hit.passage.id);
}

function holdsAnswer({ answers }: PublicQuestion, { text }: SentenceChoice): boolean {
  return answers.some((answer) => text.includes(answer));
}

function repeat<T>(items: readonly T[]): readonly T[] {
  return Array.from({ length: OWN_WEIGHT }, () => items).flat();
}
