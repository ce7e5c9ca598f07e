import type { Citation, FoundAnswer } from '../answer/answer.ts';
import { button, card, type Message, type Part, row, select, text } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { OPTIONS_PER_SELECT } from './limits.ts';
import { renderQuote } from './render-quote.ts';
import { renderSource } from './render-source.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

/** Characters for the items of one message and their sources; the question above has the rest. */
const ITEMS_LIMIT = 3200;
const ITEM_LIMIT = 400;
const SOURCES_PER_ITEM = 2;
const SHORT_LIMIT = 200;
/** Two menus of 25; a longer list goes on in another message. */
const MOST_ITEMS = 2 * OPTIONS_PER_SELECT;

/** The items that fit in one message, and the sources that they name by number. */
interface Shown {
  readonly citations: readonly Citation[];
  readonly lines: readonly string[];
  /** Each once, in the order in which the items name them. */
  readonly sources: readonly string[];
}

/** The rest of a list that did not fit, as a message of its own. */
export function renderRestOfList(
  answer: FoundAnswer,
  questionId: string,
  from: number,
  words: Words,
): Message {
  return card(renderListItems(answer, questionId, from, words));
}

/** The items of a list from position `from` on, as many as fit, and a way to open each. */
export function renderListItems(
  answer: FoundAnswer,
  questionId: string,
  from: number,
  words: Words,
): readonly (Part | null)[] {
  const total = answer.citations.length;
  const shown = fitItems(answer.citations.slice(from), words);
  const end = from + shown.citations.length;
  return [
    text(from === 0 ? renderShort(answer.short) : null, ...shown.lines),
    text(
      shown.citations.length === total ? null : small(words.shownRange(from + 1, end, total)),
      answer.silentRows === 0 ? null : small(words.silentRows(answer.silentRows)),
      answer.asOf === null ? null : small(words.asOf(words.date(answer.asOf))),
      ...shown.sources.map((source, position) => small(`[${position + 1}] ${source}`)),
    ),
    ...openMenus(shown.citations, words),
    end >= total ? null : row(button(words.restOfList, customId(COMPONENT.rest, questionId, end))),
  ];
}

function fitItems(citations: readonly Citation[], words: Words): Shown {
  let shown: Shown = { citations: [], lines: [], sources: [] };
  for (const citation of citations.slice(0, MOST_ITEMS)) {
    const longer = withItem(shown, citation, words);
    if (lengthOf(longer) > ITEMS_LIMIT) break;
    shown = longer;
  }
  return shown;
}

function withItem(shown: Shown, citation: Citation, words: Words): Shown {
  const named = citation.passage.sources
    .slice(0, SOURCES_PER_ITEM)
    .map((source) => renderSource(source, words));
  const sources = [...new Set([...shown.sources, ...named])];
  const marks = named.map((name) => `[${sources.indexOf(name) + 1}]`).join('');
  const line = `${renderQuote(citation.quote, ITEM_LIMIT).text} ${marks}`;
  return { citations: [...shown.citations, citation], lines: [...shown.lines, line], sources };
}

/** Each source costs its line break, its small print and its number beside its text. */
const SOURCE_COST = 10;

function lengthOf({ lines, sources }: Shown): number {
  const ofLines = lines.reduce((sum, line) => sum + line.length + 1, 0);
  return sources.reduce((sum, source) => sum + source.length + SOURCE_COST, ofLines);
}

/** Beside every item there is no room for a button; a menu opens any of them. */
function openMenus(citations: readonly Citation[], words: Words): readonly (Part | null)[] {
  const byId = new Map(citations.map((citation) => [citation.passage.id, citation]));
  const options = Array.from(byId.values(), ({ passage: { id }, quote }) => ({
    label: oneLine(quote) || id,
    value: id,
    description: id,
  }));
  const second = customId(COMPONENT.openPassage, 'second-menu');
  return [
    select(COMPONENT.openPassage, words.openOneOfThese, options.slice(0, OPTIONS_PER_SELECT)),
    select(second, words.openOneOfThese, options.slice(OPTIONS_PER_SELECT)),
  ];
}

function renderShort(short: string | null): string | null {
  return short === null ? null : `**${truncatePlain(oneLine(short), SHORT_LIMIT)}**`;
}
