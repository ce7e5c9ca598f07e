import { tellTheSame } from '../../src/answer/agreement.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { contenders } from '../../src/answer/choose-answer.ts';
import type { SentenceChoice } from '../../src/answer/choose-sentence.ts';
import { judgedFeatures } from '../../src/answer/confidence.ts';
import { DOUBTS } from '../../src/answer/doubts/doubts.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex, type PassageIndex } from '../../src/search/build-passage-index.ts';
import type { Judgement } from './fit-logistic.ts';
import { type DeclinedQuestion, loadGolden } from './load-golden.ts';
import { isHeldOut } from './load-questions.ts';
import { choicesFor, holdsAnswer, isRight, OWN_WEIGHT } from './training-choices.ts';
import { type Fold, type TrainingCorpora, withoutArticle } from './training-corpora.ts';

/** Every so manieth of the questions that people ask for passages. */
const ASKED_SAMPLE = 2;

/** A wrong answer is worse than none, and far more is asked that has an answer than is listed here. */
const UNANSWERED_WEIGHT = 1;

/** A judgement of one of the sentences that could answer a question. */
export interface AnswerJudgement extends Judgement {
  /** True where the corpus answers the question at all. */
  readonly hasAnswer: boolean;
}

/**
 * For every question, with and without its article, and every one to decline: is the best sentence right, and is that of the
 * passage that comes second? Those of the golden questions without an answer are given.
 */
export function confidenceJudgements(
  corpora: TrainingCorpora,
  declined: readonly (readonly AnswerJudgement[])[],
): readonly AnswerJudgement[] {
  const { answerableForFitting, declinedForFitting } = loadGolden();
  const judgements = [
    ...answerableForFitting.map((golden) =>
      judge(corpora.own, golden.q, (choice) => isRight(golden, choice), OWN_WEIGHT, true),
    ),
    ...declinedForFitting.map((golden) => judgeDeclined(corpora, golden)),
    ...declined,
    ...corpora.folds.flatMap(judgeFold),
    ...corpora.questions.map((question) =>
      judge(corpora.public, question.q, (choice) => holdsAnswer(question, choice), 1, true),
    ),
    ...unanswerable(corpora),
    ...SMALL_SIZES.flatMap((size) => judgeSmall(corpora, size)),
    ...judgeOwnUnlisted(corpora),
  ];
  return judgements.flat();
}

/** The same for each question of the golden set that has no answer: what could be answered to it. */
export function declinedJudgements(corpora: TrainingCorpora): readonly (readonly AnswerJudgement[])[] {
  return loadGolden().declined.map((golden) => judgeDeclined(corpora, golden));
}

function judgeDeclined(
  { own, tables }: TrainingCorpora,
  golden: DeclinedQuestion,
): readonly AnswerJudgement[] {
  const answer = answerQuestion(golden.q, own, tables, {});
  return isDecided(answer)
    ? []
    : judge(own, golden.q, (choice) => isCorrection(golden, choice), OWN_WEIGHT, false);
}

/** True where the confidence does not decide: where a table answers, or no question is seen. */
export function isDecided(answer: Answer): boolean {
  return answer.best === null || isFromTable(answer);
}

export function isFromTable(answer: Answer): boolean {
  return 'isFromTable' in answer && answer.isFromTable;
}

function unanswerable(corpora: TrainingCorpora): readonly (readonly AnswerJudgement[])[] {
  return [...Map.groupBy(corpora.questions, ({ article }) => article)].flatMap(([article, questions]) => {
    const index = withoutArticle(corpora.publicSet, article);
    return questions.map(({ q }) => judge(index, q, () => false, 1, false));
  });
}

/** A corpus may have so many passages, too. */
const SMALL_SIZES = [25, 100, 500];

/** Together they count half as much as the whole corpus. */
const SMALL_WEIGHT = 1 / 2 / SMALL_SIZES.length;

/**
 * The public articles cut into corpora of a few passages. Each is asked its own questions; those of the next one, which often
 * goes on with the same article; and those of one far away.
 */
function judgeSmall(
  { publicSet, questions }: TrainingCorpora,
  size: number,
): readonly (readonly AnswerJudgement[])[] {
  const fitted = publicSet.passages.filter(({ headings }) => !isHeldOut(headings[0] ?? ''));
  const parts = Array.from({ length: Math.ceil(fitted.length / size) }, (_, part) =>
    fitted.slice(part * size, (part + 1) * size),
  ).map((passages) => {
    const ids = new Set(passages.map(({ id }) => id));
    return { passages, questions: questions.filter(({ gold }) => gold.some((id) => ids.has(id))) };
  });
  return parts.flatMap(({ passages, questions: own }, part) => {
    const index = buildPassageIndex(passages, makeAnalyser());
    const every = (ofPart: number, rest: number) =>
      parts[ofPart % parts.length]?.questions.filter((_, place) => place % 2 === rest) ?? [];
    const others = [...every(part + 1, 0), ...every(part + Math.floor(parts.length / 2), 1)];
    return [
      ...own.map((question) =>
        judge(index, question.q, (choice) => holdsAnswer(question, choice), SMALL_WEIGHT, true),
      ),
      ...others.map(({ q }) => judge(index, q, () => false, SMALL_WEIGHT, false)),
    ];
  });
}

/** Short questions about our own content, too, as if no questions were listed for it. */
const OWN_UNLISTED_WEIGHT = 1 / 4;

function judgeOwnUnlisted({ ownUnlisted }: TrainingCorpora): readonly (readonly AnswerJudgement[])[] {
  const { answerableForFitting, declined } = loadGolden();
  return [
    ...answerableForFitting.map((golden) =>
      judge(ownUnlisted, golden.q, (choice) => isRight(golden, choice), OWN_UNLISTED_WEIGHT, true),
    ),
    ...declined.map((golden) =>
      judge(ownUnlisted, golden.q, (choice) => isCorrection(golden, choice), OWN_UNLISTED_WEIGHT, false),
    ),
  ];
}

/** A question that people ask for a passage, and the index that does not know of it. */
interface Asked {
  readonly index: PassageIndex;
  readonly q: string;
  readonly passage: string;
}

function judgeFold({ index, asked, unanswered }: Fold): readonly (readonly AnswerJudgement[])[] {
  return [
    ...asked
      .filter((_, position) => position % ASKED_SAMPLE === 0)
      .map(({ q, passage }) => judgeAsked({ index, q, passage })),
    ...unanswered.map((q) => judge(index, q, () => false, UNANSWERED_WEIGHT, false)),
  ];
}

function judgeAsked({ index, q, passage }: Asked): readonly AnswerJudgement[] {
  return judge(index, q, (choice) => tellsWhatIsAsked(passage, choice, index), 1, true);
}

/**
 * True where a choice is of the passage that a question is asked for. `null` where it is of another one that tells much the
 * same: it may be as right.
 */
export function tellsWhatIsAsked(id: string, { hit }: SentenceChoice, index: PassageIndex): boolean | null {
  const wanted = index.passages.find((passage) => passage.id === id);
  if (hit.passage === wanted) return true;
  const { analyse, vocabulary } = index;
  return wanted === undefined || tellTheSame(analyse(hit.passage), analyse(wanted), vocabulary)
    ? null
    : false;
}

function judge(
  index: PassageIndex,
  question: string,
  right: (choice: SentenceChoice) => boolean | null,
  weight: number,
  hasAnswer: boolean,
): readonly AnswerJudgement[] {
  const query = index.parse(question);
  return contenders(choicesFor(index, question)).flatMap((choices) => {
    const [best] = choices;
    const features = judgedFeatures(query, choices, index);
    // Where no questions are listed, what is doubted is decided by the doubts.
    if (features['asked'] === undefined && DOUBTS.some(({ name }) => features[name] !== undefined)) return [];
    const verdict = best === undefined ? null : right(best);
    return verdict === null ? [] : [{ features, right: verdict, weight, hasAnswer }];
  });
}

export function isCorrection(golden: Pick<DeclinedQuestion, 'correct'>, { hit }: SentenceChoice): boolean {
  return hit.passage.isElsewhere || golden.correct.includes(hit.passage.id);
}
