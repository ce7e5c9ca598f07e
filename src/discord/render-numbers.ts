import type { Explanation } from '../answer/explanation.ts';
import { card, type Message, text } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { explainInNumbers } from './explain-in-numbers.ts';
import { pageButtons } from './page-buttons.ts';
import { paginate } from './paginate.ts';
import { showList } from './render-explanation.ts';
import { shortText } from './short-text.ts';
import { small } from './small.ts';
import type { Words } from './words/words.ts';

/** Every number that a question was judged by, one kind a page. */
export function renderNumbers(
  questionId: string,
  explanation: Explanation,
  wanted: number,
  words: Words,
): Message {
  const page = paginate(explainInNumbers(explanation, words, showList), wanted, 1);
  const turn = (number: number) => customId(COMPONENT.numbersPage, questionId, number);
  return card([
    text(
      words.numbersFor(shortText(explanation.query.text)),
      page.pageCount === 1 ? null : small(words.page(page.page + 1, page.pageCount)),
    ),
    ...page.items.flatMap(({ heading, table, lines }) => [
      text(`**${heading}**`, ...lines),
      table.length === 0 ? null : text('```', ...table, '```'),
    ]),
    pageButtons(page, turn, words),
  ]);
}
