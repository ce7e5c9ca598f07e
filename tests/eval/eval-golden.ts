import type { Engine } from '../../src/answer/engine.ts';
import { printTable } from '../support/print-table.ts';
import { judgeAnswerable, judgeDeclined, type Outcome } from './judge-answer.ts';
import type { AnswerableQuestion, DeclinedQuestion, GoldenClaim, loadGolden } from './load-golden.ts';

/** What CI compares with the committed baseline; each is a percentage. */
export interface GoldenFigures {
  readonly recallAt1: number;
  readonly recallAt3: number;
  readonly right: number;
  readonly wrong: number;
  readonly declinedRightly: number;
  readonly unseenRecallAt1: number;
  readonly unseenRight: number;
  readonly unseenWrong: number;
  readonly unseenDeclinedRightly: number;
  readonly claimsRight: number;
  readonly claimsWrongWay: number;
  readonly claimsFromFactsRight: number;
  readonly claimsFromFactsWrongWay: number;
  readonly quotesRight: number;
  readonly quotesWrongWay: number;
}

type Golden = ReturnType<typeof loadGolden>;

interface Questions {
  readonly answerable: readonly AnswerableQuestion[];
  readonly declined: readonly DeclinedQuestion[];
}

/** Asks the engine every question of the golden set, prints what became of them, and sums it up. */
export function evalGolden(engine: Engine, golden: Golden): GoldenFigures {
  const seen = evalQuestions(engine, golden, '');
  const unseen = evalQuestions(engine, golden.unseen, ', never fitted on');
  const claims = evalClaims(engine, golden.claims, 'Claims');
  const fromFacts = evalClaims(engine, golden.claimsFromFacts, 'Claims worded from facts');
  const quotes = evalClaims(engine, golden.claimsWithQuotes, 'Claims that quote');
  return {
    ...seen,
    unseenRecallAt1: unseen.recallAt1,
    unseenRight: unseen.right,
    unseenWrong: unseen.wrong,
    unseenDeclinedRightly: unseen.declinedRightly,
    claimsRight: claims.right,
    claimsWrongWay: claims.wrongWay,
    claimsFromFactsRight: fromFacts.right,
    claimsFromFactsWrongWay: fromFacts.wrongWay,
    quotesRight: quotes.right,
    quotesWrongWay: quotes.wrongWay,
  };
}

function evalQuestions(engine: Engine, { answerable, declined }: Questions, which: string) {
  const answered = answerable.map((question) => {
    const answer = engine.answer(question.q, question.asOf === undefined ? {} : { asOf: question.asOf });
    const rank = answer.hits.findIndex(({ passage }) => question.passages.includes(passage.id)) + 1;
    return { ...question, outcome: judgeAnswerable(answer, question), rank };
  });
  const judged = declined.map((question) => ({
    ...question,
    outcome: judgeDeclined(engine.answer(question.q), question),
  }));
  console.log(`Questions with an answer${which}, by kind (percent)`);
  printOutcomes(answered);
  console.log(
    `Questions without one${which}: "right" cites what corrects them, "declined" is silence (percent)`,
  );
  printOutcomes(judged);
  return {
    recallAt1: share(answered, ({ rank }) => rank === 1),
    recallAt3: share(answered, ({ rank }) => rank > 0 && rank <= 3),
    right: share(answered, ({ outcome }) => outcome === 'right'),
    wrong: share(answered, ({ outcome }) => outcome === 'wrong'),
    declinedRightly: share(judged, ({ outcome }) => outcome !== 'wrong'),
  };
}

function printOutcomes(judged: readonly { readonly kind: string; readonly outcome: Outcome }[]): void {
  const row = (name: string, own: typeof judged) => [
    name,
    String(own.length),
    ...(['right', 'wrong', 'declined'] as const).map((wanted) =>
      share(own, ({ outcome }) => outcome === wanted),
    ),
  ];
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)].toSorted(([a], [b]) => a.localeCompare(b));
  printTable(
    ['kind', 'asked', 'right', 'wrong', 'declined'],
    [...kinds.map(([kind, own]) => row(kind, own)), row('all', judged)],
  );
}

/** Prints how often each verdict was given, and returns which share was right, and the wrong way round. */
function evalClaims(engine: Engine, claims: readonly GoldenClaim[], title: string) {
  const judged = claims.map((claim) => ({ ...claim, said: engine.check(claim.text).verdict }));
  const verdicts = ['supported', 'contradicted', 'not-found'] as const;
  console.log(`${title}: verdict wanted by verdict given`);
  printTable(
    ['wanted', ...verdicts],
    verdicts.map((wanted) => {
      const own = judged.filter(({ verdict }) => verdict === wanted);
      return [wanted, ...verdicts.map((said) => String(own.filter((claim) => claim.said === said).length))];
    }),
  );
  return {
    right: share(judged, ({ verdict, said }) => verdict === said),
    wrongWay: share(judged, ({ verdict, said }) => verdict !== said && said !== 'not-found'),
  };
}

/** The percentage of items that a test is true of, to one decimal. */
export function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : Math.round((1000 * items.filter(test).length) / items.length) / 10;
}
