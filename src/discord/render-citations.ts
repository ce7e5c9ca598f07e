import type { Citation, FoundAnswer } from '../answer/answer.ts';
import { citationsInOrder } from './citations-in-order.ts';
import { button, type Part, section, separator, text } from './components.ts';
import { conflictLine } from './conflict-line.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { type CitationRoom, renderCitation } from './render-citation.ts';
import { SOURCE_LIMIT } from './render-source.ts';
import { shortAboveQuote } from './short-above-quote.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

/** More would not fit in one message with a quote that says something. */
const MOST_CITATIONS = 3;
const SHORT_LIMIT = 300;
/** Characters for all quotes of a message; with everything around them it stays below Discord's 4,000. */
const QUOTES_LIMIT = 1500;
const SINGLE: CitationRoom = { quote: QUOTES_LIMIT, sources: { most: 3, limit: 1300 } };

/** The short answer, then each citation, with a button to open it where there are several. */
export function renderCitations(answer: FoundAnswer, words: Words): readonly (Part | null)[] {
  const short = renderShort(answer);
  const [first, ...others] = citationsInOrder(answer);
  if (first === undefined) return [];
  if (others.length === 0) {
    const asOf = answer.asOf ?? first.passage.asOf;
    return [text(short, ...renderCitation(first, asOf, SINGLE, words))];
  }
  return [text(short, conflictLine(answer, words)), ...several(answer, words)];
}

function several(answer: FoundAnswer, words: Words): readonly (Part | null)[] {
  const citations = citationsInOrder(answer);
  const shown = citations.slice(0, MOST_CITATIONS);
  const room = {
    quote: Math.floor(QUOTES_LIMIT / shown.length),
    sources: { most: 1, limit: SOURCE_LIMIT + 70 },
  };
  const parts = shown.flatMap((citation) => [separator(), citationSection(citation, room, words)]);
  const left = citations.length - shown.length;
  return [...parts, left === 0 ? null : text(small(words.shownOf(shown.length, citations.length)))];
}

function citationSection(citation: Citation, room: CitationRoom, words: Words): Part {
  const { id, asOf } = citation.passage;
  const lines = renderCitation(citation, asOf, room, words);
  return section(lines, button(words.open, customId(COMPONENT.openPassage, id)));
}

function renderShort(answer: FoundAnswer): string | null {
  const short = shortAboveQuote(answer);
  return short === null ? null : `**${truncatePlain(oneLine(short), SHORT_LIMIT)}**`;
}
