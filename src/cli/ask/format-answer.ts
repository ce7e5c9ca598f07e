import type { Answer, Citation, ElsewhereAnswer, FoundAnswer, NotFoundAnswer } from '../../answer/answer.ts';
import type { Source } from '../../corpus/passage.ts';
import { citationsInOrder } from '../../discord/citations-in-order.ts';
import { plainAnswer } from '../../discord/plain-answer.ts';
import { oneLine } from '../../discord/small.ts';
import { truncate } from '../../discord/truncate.ts';
import { en } from '../../discord/words/en.ts';
import type { Hit } from '../../search/hit.ts';
import { visibleText } from './visible-text.ts';

/** Paints a text for the terminal, or returns it as it is where there are no colours. */
export type Paint = (style: 'bold' | 'dim' | 'cyan', text: string) => string;

/** An answer for the terminal: what Discord would show as plain text, then where it comes from. */
export function formatAnswer(answer: Answer, paint: Paint): string {
  const text = plainAnswer(answer, en);
  const show: Paint = (style, piece) => paint(style, visibleText(piece));
  const blocks =
    answer.kind === 'not-found'
      ? formatClosest(answer, show)
      : citationsOf(answer).map((citation, position) => formatCitation(citation, position + 1, text, show));
  return [visibleText(text), ...blocks].join('\n\n');
}

/** In the order of the quotes above. */
function citationsOf(answer: FoundAnswer | ElsewhereAnswer): readonly Citation[] {
  return answer.kind === 'elsewhere' ? answer.citations : citationsInOrder(answer);
}

/** The quote and its date are left out where the text above holds them already. */
function formatCitation(
  { passage, quote }: Citation,
  number: number,
  textAbove: string,
  show: Paint,
): string {
  const asOf = passage.asOf === null ? null : en.asOf(en.date(passage.asOf));
  return [
    show('bold', oneLine(`[${number}] ${headingPath(passage.headings)}`)),
    textAbove.includes(quote) ? null : visibleText(quote),
    ...passage.sources.flatMap((source) => formatSource(source, show)),
    asOf === null || textAbove.includes(asOf) ? null : show('dim', asOf),
    show('cyan', passage.id),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function formatSource({ publisher, title, date, url }: Source, show: Paint): readonly string[] {
  const published = date === null ? [] : [en.date(date)];
  const line = oneLine([publisher, title, ...published].join(', '));
  return [show('dim', line), ...(url === null ? [] : [show('dim', oneLine(url))])];
}

const CLOSEST = 3;
/** Two lines of a terminal of common width. */
const SNIPPET_LIMIT = 160;

function formatClosest({ hits }: NotFoundAnswer, show: Paint): readonly string[] {
  if (hits.length === 0) return [];
  const passages = hits.slice(0, CLOSEST).map((hit) => formatHit(hit, show));
  return ['These passages come closest. They are not an answer:', ...passages];
}

function formatHit({ passage }: Hit, show: Paint): string {
  return [
    show('bold', oneLine(headingPath(passage.headings))),
    visibleText(truncate(oneLine(passage.text), SNIPPET_LIMIT)),
    show('cyan', passage.id),
  ].join('\n');
}

function headingPath(headings: readonly string[]): string {
  return headings.join(' > ');
}
