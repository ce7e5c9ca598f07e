import type { Contender, Explanation } from '../answer/explanation.ts';
import { card, type Message, type Part, separator, text } from './components.ts';
import { explainInWords } from './explain-in-words.ts';
import { passageSection } from './render-passage-list.ts';
import { shortText } from './short-text.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

/** Why an answer is as it is, for the people who read it: in plain words, with the two best sentences. */
export function renderExplanation(explanation: Explanation, words: Words): Message {
  const [first, ...others] = explainInWords(explanation, words, showList);
  return card([
    text(words.explained(explanation.answer.kind !== 'not-found', shortText(explanation.query.text))),
    text(first ?? null, ...others.map((line) => `- ${line}`)),
    ...contenders(explanation, words),
  ]);
}

/** A list of what people or files wrote, escaped and cut to what fits on a line. */
export function showList(list: string, limit: number): string {
  return truncatePlain(oneLine(list), limit);
}

function contenders({ best, runnerUp, table }: Explanation, words: Words): readonly (Part | null)[] {
  if (best === null) return [];
  return [
    separator(),
    text(`**${table === null ? words.bestSentence : words.bestWithoutTable}**`),
    contenderSection(best, words),
    ...(runnerUp === null ? [] : [text(`**${words.runnerUp}**`), contenderSection(runnerUp, words)]),
  ];
}

function contenderSection({ passage, sentence, sentenceScore }: Contender, words: Words): Part {
  const notes = [small(words.sentenceScore(sentenceScore.total))];
  return passageSection({ passage, quote: sentence, notes }, words);
}
