import type { Answer, Citation, ElsewhereAnswer, FoundAnswer } from '../answer/answer.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import { citationsInOrder } from './citations-in-order.ts';
import { conflictLine } from './conflict-line.ts';
import { shortAboveQuote } from './short-above-quote.ts';
import { languageNote } from './words/language-note.ts';
import type { Words } from './words/words.ts';

/**
 * What an answer says in Discord, as plain text: not escaped, not cut to fit a message, and without the
 * sources and addresses of its citations. Where there is no answer it holds no passage, so that nobody
 * takes one for an answer.
 */
export function plainAnswer(answer: Answer, words: Words): string {
  switch (answer.kind) {
    case 'not-found':
      return joinParts([words.notFound, languageNote(answer)]);
    case 'elsewhere':
      return joinParts([plainElsewhere(answer, words), languageNote(answer)]);
    default:
      return joinParts([
        answer.isList ? plainList(answer, words) : plainQuotes(answer, words),
        languageNote(answer),
      ]);
  }
}

function plainElsewhere({ citations }: ElsewhereAnswer, words: Words): string {
  const [citation] = citations;
  return joinParts([words.elsewhere, citation === undefined ? null : plainQuote(citation, words)]);
}

function plainList(answer: FoundAnswer, words: Words): string {
  const items = answer.citations.map(({ quote }) => `- ${quote}`);
  const silent = answer.silentRows === 0 ? null : words.silentRows(answer.silentRows);
  return joinLines([shortAboveQuote(answer), ...items, silent, asOfLine(answer.asOf, words)]);
}

function plainQuotes(answer: FoundAnswer, words: Words): string {
  const [first, ...others] = citationsInOrder(answer);
  const introduction = joinLines([shortAboveQuote(answer), conflictLine(answer, words)]);
  if (first === undefined) return introduction;
  const asOf = others.length === 0 ? (answer.asOf ?? first.passage.asOf) : first.passage.asOf;
  const quotes = [plainQuote(first, words, asOf), ...others.map((citation) => plainQuote(citation, words))];
  return joinParts([introduction, ...quotes]);
}

/** A quote and when it was true. */
export function plainQuote(
  { quote, passage }: Citation,
  words: Words,
  asOf: PartialDate | null = passage.asOf,
): string {
  return joinLines([quote, asOfLine(asOf, words)]);
}

function asOfLine(asOf: PartialDate | null, words: Words): string | null {
  return asOf === null ? null : words.asOf(words.date(asOf));
}

function joinLines(lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
