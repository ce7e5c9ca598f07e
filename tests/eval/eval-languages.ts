import type { Engine } from '../../src/answer/engine.ts';
import { printTable } from '../support/print-table.ts';
import { share } from './eval-golden.ts';
import { judgeAnswerable, judgeDeclined } from './judge-answer.ts';
import type { LanguageQuestion } from './load-golden.ts';

/** Asks the engine the questions in other languages than its files, and prints what became of them. */
export function evalLanguages(engine: Engine, questions: readonly LanguageQuestion[], which = ''): void {
  console.log(`Questions in other languages${which} (percent)`);
  printTable(
    ['language', 'asked', 'R@1', 'right', 'wrong', 'without an answer', 'declined'],
    [...Map.groupBy(questions, ({ lang }) => lang)].map(([language, own]) => [
      language,
      ...judge(engine, own),
    ]),
  );
}

function judge(engine: Engine, questions: readonly LanguageQuestion[]): readonly (string | number)[] {
  const judged = questions.map((question) => {
    const answer = engine.answer(question.q);
    const { passages, decline } = question;
    const outcome = decline
      ? judgeDeclined(answer, { correct: [] })
      : judgeAnswerable(answer, { passages, contains: [], all: false });
    return { decline, outcome, isFirst: passages.includes(answer.hits[0]?.passage.id ?? '') };
  });
  const answerable = judged.filter(({ decline }) => !decline);
  const declined = judged.filter(({ decline }) => decline);
  return [
    String(answerable.length),
    share(answerable, ({ isFirst }) => isFirst),
    share(answerable, ({ outcome }) => outcome === 'right'),
    share(answerable, ({ outcome }) => outcome === 'wrong'),
    String(declined.length),
    share(declined, ({ outcome }) => outcome === 'declined'),
  ];
}
