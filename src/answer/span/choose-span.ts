import type { AnswerType } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { chooseCell } from './choose-cell.ts';
import { completeSpan } from './complete-span.ts';
import { readContext } from './read-context.ts';
import { expectedF1, scoreSpans } from './score-spans.ts';

/** The words of a sentence that answer in short. */
export interface SpanChoice {
  /** Verbatim from the sentence. */
  readonly text: string;
  /** 0 to 1: how well the span is expected to agree with what a person would have cut out. */
  readonly sureness: number;
}

/** A sentence that was chosen, as far as spans are concerned. */
type ChosenSentence = Pick<SentenceChoice, 'match' | 'sentence' | 'text'>;

/** The likeliest short answer in a sentence, however unsure; `null`: there is nothing to choose from. */
export function chooseSpan(query: Query, chosen: ChosenSentence): SpanChoice | null {
  const { row } = chosen.match.analysed.passage;
  if (row === null) return chooseWords(query, chosen);
  const cell = chooseCell(query, chosen.match, row);
  return cell === null ? null : { text: cell, sureness: CELL_SURENESS };
}

/** A cell is whole by itself, and its header says what it is. */
const CELL_SURENESS = 0.8;

function chooseWords(query: Query, { match, sentence, text }: ChosenSentence): SpanChoice | null {
  const context = readContext(query, match, sentence);
  const likely = scoreSpans(context);
  const [best] = likely
    .map((span) => ({ span, sureness: expectedF1(span, likely) }))
    .toSorted((a, b) => b.sureness - a.sureness);
  const first = context.words[best?.span.first ?? -1];
  const last = context.words[best?.span.last ?? -1];
  if (best === undefined || first === undefined || last === undefined) return null;
  const { start, end } = completeSpan(text, query.text, { start: first.start, end: last.end });
  return { text: text.slice(start, end), sureness: best.sureness };
}

/** Questions that a sentence answers, not a few of its words. */
const NEEDS_SENTENCE: ReadonlySet<AnswerType> = new Set(['yes-no', 'reason', 'manner', 'definition']);

/** Measured on articles that were not fitted on: above it, four in five spans share the answer's words. */
const CONVINCING = 0.6;

/** True where the short answer may be shown by itself; a bad one is worse than none. */
export function isConvincing({ type }: Query, { sureness }: SpanChoice): boolean {
  return !NEEDS_SENTENCE.has(type) && sureness >= CONVINCING;
}
