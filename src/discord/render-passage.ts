import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import { button, card, type Message, row, separator, text } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { TEXT_PER_MESSAGE } from './limits.ts';
import { renderAddress, renderHeadings } from './render-address.ts';
import { renderQuote } from './render-quote.ts';
import { renderSources, SOURCE_LIMIT } from './render-source.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

const NEIGHBOUR_LIMIT = 150;
/** Beside a longer passage its neighbours would take the room of its sources. */
const LONGEST_WITH_NEIGHBOURS = 2000;
/** Kept free for at least one source with its link, and for the sentence that says what is cut. */
const SOURCES_ROOM = SOURCE_LIMIT + 160;
const ALL_SOURCES = Number.MAX_SAFE_INTEGER;

/** A passage in full, between the beginnings of its neighbours, with every source that fits. */
export function renderPassage(
  corpus: Corpus,
  passage: Passage,
  words: Words,
  notes: readonly string[] = [],
): Message {
  const { before, after } = neighboursOf(corpus, passage);
  const headings = `**${renderHeadings(passage)}**`;
  const dimmed = { before: neighbour(before, passage), after: neighbour(after, passage) };
  const facts = [...validity(passage, words), ...notes];
  const address = renderAddress(passage);
  const room = TEXT_PER_MESSAGE - lengthOf([headings, dimmed.before, dimmed.after, ...facts, address]);
  const quote = renderQuote(passage.text, room - SOURCES_ROOM);
  const marked = [quote.text, quote.isCut ? small(words.passageCut) : ''];
  const limit = room - lengthOf(marked);
  const sources = renderSources(passage.sources, words, { most: ALL_SOURCES, limit });
  return card([
    text(headings, dimmed.before, ...marked, dimmed.after),
    separator(),
    text(...facts, ...sources, address),
    turnButtons(before, after, words),
  ]);
}

/** With the line break after each. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function neighboursOf(corpus: Corpus, passage: Passage) {
  const passages = corpus.document(passage.documentId)?.passages ?? [];
  const position = passages.findIndex(({ id }) => id === passage.id);
  return { before: passages[position - 1], after: position < 0 ? undefined : passages[position + 1] };
}

/** The beginning of a neighbour, dimmed, so that the passage is read in its surroundings. */
function neighbour(passage: Passage | undefined, beside: Passage): string {
  if (passage === undefined || beside.text.length > LONGEST_WITH_NEIGHBOURS) return '';
  return small(truncatePlain(oneLine(passage.text), NEIGHBOUR_LIMIT));
}

function validity({ asOf, validFrom, validUntil }: Passage, words: Words): readonly string[] {
  const from = validFrom === null ? null : words.date(validFrom);
  const until = validUntil === null ? null : words.date(validUntil);
  return [
    ...(asOf === null ? [] : [small(words.asOf(words.date(asOf)))]),
    ...(from === null && until === null ? [] : [small(words.valid(from, until))]),
  ];
}

function turnButtons(before: Passage | undefined, after: Passage | undefined, words: Words) {
  return row(
    before === undefined ? null : button(words.previousPassage, customId(COMPONENT.turnTo, before.id)),
    after === undefined ? null : button(words.nextPassage, customId(COMPONENT.turnTo, after.id)),
  );
}
