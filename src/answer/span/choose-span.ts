import { DATE, holdsType, NUMBER } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { chooseCell } from './choose-cell.ts';
import { completeSpan } from './complete-span.ts';
import { likelySpans } from './likely-spans.ts';
import type { SpanContext } from './read-context.ts';
import { expectedF1, type ScoredSpan } from './score-spans.ts';
import type { SpanChoice } from './span-choice.ts';

/** A sentence that was chosen, as far as spans are concerned. */
type ChosenSentence = Pick<SentenceChoice, 'match' | 'sentence' | 'text'>;

const known = new WeakMap<ChosenSentence, SpanChoice | null>();

/**
 * The likeliest short answer in a sentence, however unsure; `null`: there is nothing to choose from. Looked for once:
 * a sentence is chosen for one query, and those who look for disagreement ask again.
 */
export function chooseSpan(query: Query, chosen: ChosenSentence): SpanChoice | null {
  const span = known.get(chosen);
  if (span !== undefined) return span;
  const { row } = chosen.match.analysed.passage;
  const fresh = row === null ? chooseWords(query, chosen) : chooseCell(query, chosen.match, row);
  known.set(chosen, fresh);
  return fresh;
}

function chooseWords(query: Query, { match, sentence, text }: ChosenSentence): SpanChoice | null {
  const { context, likeliest } = likelySpans(query, match, sentence);
  const likely = likeliest();
  const [best] = ofType(query, likely, context, text)
    .map((span) => ({ span, sureness: expectedF1(span, likely) }))
    .toSorted((a, b) => b.sureness - a.sureness);
  if (best === undefined) return null;
  const { start, end } = completeSpan(text, query, rangeOf(best.span, context));
  const sureness = query.type === 'place' ? surenessOfWhole(best.span, likely, context, text) : best.sureness;
  const doubt = query.type === 'number' && countNumbers(text) > 1 ? RIVAL_DOUBT : 1;
  return { text: text.slice(start, end), start, sureness: sureness * doubt };
}

/** Where something is is told by the whole as well as by a part of it, wherever that stands: "Astana, Kazakhstan" and "Astana". */
function surenessOfWhole(
  whole: ScoredSpan,
  likely: readonly ScoredSpan[],
  context: SpanContext,
  text: string,
): number {
  const told = textOf(whole, context, text);
  const parts = likely.filter((span) => told.includes(textOf(span, context, text)));
  const others = likely.filter((span) => !parts.includes(span));
  return parts.reduce((sum, { chance }) => sum + chance, 0) + expectedF1(whole, others);
}

/**
 * Which of several numbers is meant ("23 of the 27 members") cannot be told from a score: on articles that
 * were not fitted on, even the surest were right in six cases of ten, and alone in a sentence in more than seven.
 */
const RIVAL_DOUBT = 0.6;

function countNumbers(sentence: string): number {
  return sentence.replace(DATE, ' ').match(NUMBER)?.length ?? 0;
}

function rangeOf({ first, last }: ScoredSpan, { words }: SpanContext) {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function textOf(span: ScoredSpan, context: SpanContext, text: string): string {
  const { start, end } = rangeOf(span, context);
  return text.slice(start, end);
}

/** What must stand in a short answer to a question of a kind. */
interface Required {
  readonly asked: (query: Query) => boolean;
  readonly given: (span: string, query: Query) => boolean;
}

const REQUIRED: readonly Required[] = [
  { asked: asksWithinYears, given: (span, { years }) => years.some((year) => span.includes(year)) },
  { asked: ({ type }) => type === 'date', given: (span) => span.match(DATE) !== null },
  {
    asked: ({ type, text }) => type === 'number' && ASKS_FOR_MONEY.test(text),
    given: (span) => MONEY.test(span),
  },
  { asked: ({ type }) => type === 'number', given: (span) => span.match(NUMBER) !== null },
  {
    asked: ({ type }) => type === 'duration',
    given: (span, query) => holdsType('duration', span, query.text),
  },
];

/** "When in 2025" asks for a day of that year; "when after 2025" does not. */
export function asksWithinYears({ type, years, side }: Query): boolean {
  return type === 'date' && years.length > 0 && side === null;
}

/** Where a date, a number, a time or money is asked for, only spans that hold one, if any does. */
function ofType(
  query: Query,
  spans: readonly ScoredSpan[],
  context: SpanContext,
  text: string,
): readonly ScoredSpan[] {
  for (const { asked, given } of REQUIRED) {
    if (!asked(query)) continue;
    const fitting = spans.filter((span) => given(textOf(span, context, text), query));
    if (fitting.length > 0) return fitting;
  }
  return spans;
}

/** Not how many paid, nor which share of the budget. */
const ASKS_FOR_MONEY =
  /\bhow much\b.*\b(?:cost|pay|paid|price|spen[dt]|earn|worth|charge|money)\p{L}*|\bhow many (?:dollars|euros|pounds|cents|bucks|rupees|yuan|yen)\b|\bwhat(?:'s| is| was| were| are) the (?:\p{L}+ )?(?:price|cost|salary|fee|fine|budget)s?\b/iu;

const MONEY =
  /[$€£¥₹₽₸]\s?\d|\d[\d,.]*\s?(?:[$€£¥₹₽₸]|(?:(?:hundred|thousand|[mb]illion|trillion)\s)?(?:dollars?|bucks|euros?|pounds?|cents?|quid|tenge|rou?bles?|yuan|rupees?|yen|francs?|USD|EUR|GBP)\b)/iu;
