import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { chooseAnswer } from '../../src/answer/choose-answer.ts';
import type { SentenceChoice } from '../../src/answer/choose-sentence.ts';
import { confidenceContributions } from '../../src/answer/confidence.ts';
import { answerConversation } from '../../src/answer/conversation.ts';
import type { Engine } from '../../src/answer/engine.ts';
import { collectTables, type Table } from '../../src/answer/tables/table.ts';
import { standingsOf } from '../../src/answer/wording.ts';
import type { PassageIndex } from '../../src/search/build-passage-index.ts';
import type { WordJudgement } from './fit-words.ts';
import { judgeDeclined } from './judge-answer.ts';
import { type DeclinedQuestion, type GoldenConversation, loadGolden } from './load-golden.ts';
import { isRight, OWN_WEIGHT, USUAL_ODDS } from './training-choices.ts';
import type { Fold, TrainingCorpora } from './training-corpora.ts';
import { isCorrection, isDecided, isFromTable, tellsWhatIsAsked } from './training-judgements.ts';

/** What words are fitted on: the likeliest answer to each question. */
export interface WordJudgements {
  /** To every listed question, left out of the lists once, and to most golden ones. */
  readonly others: readonly WordJudgement[];
  /** To the golden questions without an answer that tell how often such are declined, where a sentence could answer. */
  readonly declinedAsEver: readonly WordJudgement[];
  /** How many more of those a table answers, and does not set right. */
  readonly misled: number;
}

/** Judges the engine's likeliest answers, also to what follows another question, as it is understood. */
export function wordJudgements({ own, tables, folds }: TrainingCorpora, engine: Engine): WordJudgements {
  const { answerableForFitting, declined, declinedAsEver, declinedForFitting, conversationsForFitting } =
    loadGolden();
  const golden = { index: own, tables, weight: OWN_WEIGHT };
  const judgeGolden = (question: DeclinedQuestion) =>
    judge({ ...golden, q: question.q, right: (choice) => isCorrection(question, choice) });
  return {
    others: [
      ...folds.flatMap(judgeFold),
      ...answerableForFitting.flatMap((question) =>
        judge({ ...golden, q: question.q, right: (choice) => isRight(question, choice) }),
      ),
      ...declinedForFitting.flatMap(judgeGolden),
      ...declined.filter((question) => !declinedAsEver.includes(question)).flatMap(judgeGolden),
      ...conversationsForFitting.flatMap((conversation) =>
        followUpsOf(conversation, engine).flatMap(({ q, turn }) =>
          judge({
            ...golden,
            q,
            right: (choice) => (turn.decline ? isCorrection(turn, choice) : isRight(turn, choice)),
          }),
        ),
      ),
    ],
    declinedAsEver: declinedAsEver.flatMap(judgeGolden),
    misled: declinedAsEver.filter((question) =>
      isMisled(answerQuestion(question.q, own, tables, {}), question),
    ).length,
  };
}

function isMisled(answer: Answer, question: DeclinedQuestion): boolean {
  return isFromTable(answer) && judgeDeclined(answer, question) === 'wrong';
}

/** The turns behind the first, each with the question that it was taken for. */
function followUpsOf({ turns }: GoldenConversation, engine: Engine) {
  const asked = turns.map(({ q }) => q);
  return answerConversation(engine, asked)
    .map(({ question: q }, position) => ({ q, turn: turns[position] }))
    .flatMap(({ q, turn }, position) => (turn === undefined || position === 0 ? [] : [{ q, turn }]));
}

function judgeFold({ index, asked, unanswered }: Fold): readonly WordJudgement[] {
  const tables = collectTables(index);
  const usual = asked.length / unanswered.length / USUAL_ODDS;
  return [
    ...asked.flatMap(({ q, passage }) =>
      judge({ index, tables, q, weight: 1, right: (choice) => tellsWhatIsAsked(passage, choice, index) }),
    ),
    ...unanswered.flatMap((q) => judge({ index, tables, q, weight: usual, right: () => false })),
  ];
}

interface Asked {
  readonly index: PassageIndex;
  readonly tables: readonly Table[];
  readonly q: string;
  readonly weight: number;
  /** `null`: nobody can tell. */
  readonly right: (choice: SentenceChoice) => boolean | null;
}

/** None where the words do not decide: where a table answers, or nothing is found. */
function judge({ index, tables, q, weight, right }: Asked): readonly WordJudgement[] {
  const answer = answerQuestion(q, index, tables, {});
  if (isDecided(answer)) return [];
  const query = index.parse(answer.question);
  const choice = chooseAnswer(query, answer.hits, index);
  const best = choice?.choices[0];
  const isBestRight = best === undefined ? null : right(best);
  if (choice === null || best === undefined || isBestRight === null) return [];
  const contributions = confidenceContributions(choice.features).filter(
    ({ feature }) => feature !== 'wording',
  );
  return [
    {
      standings: standingsOf(query, best.match.analysed),
      sureness: contributions.reduce((sum, { amount }) => sum + amount, 0),
      right: isBestRight,
      weight,
    },
  ];
}
