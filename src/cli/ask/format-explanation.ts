import type { Contender, Explanation } from '../../answer/explanation.ts';
import { explainInNumbers, type NumberSection } from '../../discord/explain-in-numbers.ts';
import { explainInWords } from '../../discord/explain-in-words.ts';
import { oneLine } from '../../discord/small.ts';
import { truncate } from '../../discord/truncate.ts';
import { en } from '../../discord/words/en.ts';
import type { Paint } from './format-answer.ts';
import { visibleText } from './visible-text.ts';

/** Why an answer is as it is, for the terminal: in words, then with every number. */
export function formatExplanation(explanation: Explanation, paint: Paint): string {
  const { answer, best, runnerUp, table } = explanation;
  const show: Paint = (style, piece) => paint(style, visibleText(piece));
  const heading = answer.kind === 'not-found' ? en.whyNot : en.why;
  const lines = explainInWords(explanation, en, truncate).map((line) => visibleText(oneLine(line)));
  const bestHeading = table === null ? en.bestSentence : en.bestWithoutTable;
  return [
    [show('bold', heading), ...lines].join('\n'),
    ...(best === null ? [] : [formatContender(bestHeading, best, show)]),
    ...(runnerUp === null ? [] : [formatContender(en.runnerUp, runnerUp, show)]),
    ...explainInNumbers(explanation, en, truncate).map((section) => formatSection(section, show)),
  ].join('\n\n');
}

function formatContender(
  heading: string,
  { passage, sentence, sentenceScore }: Contender,
  show: Paint,
): string {
  return [
    show('bold', heading),
    visibleText(oneLine(sentence)),
    show('dim', en.sentenceScore(sentenceScore.total)),
    show('cyan', passage.id),
  ].join('\n');
}

function formatSection({ heading, lines, table }: NumberSection, show: Paint): string {
  const shown = lines.map((line) => visibleText(oneLine(line)));
  return [show('bold', heading), ...shown, ...table].join('\n');
}
