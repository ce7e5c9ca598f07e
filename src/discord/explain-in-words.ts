import type { ExplainedConfidence, Explanation, FoundTerm, TermPlace } from '../answer/explanation.ts';
import { truncate } from './truncate.ts';
import type { Words } from './words/words.ts';

/** Makes a list of what people or files wrote fit to be shown, in about this many characters. */
export type ShowList = (list: string, limit: number) => string;

/** Longest list of words, names or pairs on one line. */
const LIST_LIMIT = 250;
/** Longest word of a person in such a list; one long word would leave no room for the others. */
const TOKEN_LIMIT = 40;

const PLACES: readonly TermPlace[] = ['sentence', 'passage', 'headings', 'nowhere'];

/** Why an answer is as it is, in plain sentences: what was matched, what was corrected, what decided. */
export function explainInWords(explanation: Explanation, words: Words, show: ShowList): readonly string[] {
  const { query, terms, confidence, outcome } = explanation;
  const decision = [words.outcome(outcome), ...explainRows(explanation, words, show)];
  if (outcome === 'small-talk') return decision;
  return [
    ...decision,
    confidenceInWords(confidence, words),
    words.asksFor(query.type),
    ...matchedInWords(explanation, words, show),
    ...pairsInWords(terms, ({ correctedTo }) => correctedTo, words.corrections, words, show),
    ...pairsInWords(terms, otherWord, words.synonyms, words, show),
  ];
}

/** How sure the answer is, and how far below the bar where it is declined. */
export function confidenceInWords({ value, bar, below }: ExplainedConfidence, words: Words): string {
  return below > 0 ? words.belowBar(value, bar) : words.aboveBar(value, bar);
}

function explainRows({ table }: Explanation, words: Words, show: ShowList): readonly string[] {
  if (table === null) return [];
  const { named, dates, order } = table;
  const date = (one: string | null) => (one === null ? null : words.date(one));
  return [
    ...(named.length === 0 ? [] : [words.rowsNamed(show(named.map(words.quoted).join(', '), LIST_LIMIT))]),
    ...(dates === null ? [] : [words.rowsDated(date(dates.from), date(dates.until))]),
    ...(order === null ? [] : [words.rowsOrdered(order)]),
  ];
}

function matchedInWords({ terms }: Explanation, words: Words, show: ShowList): readonly string[] {
  if (terms.length === 0) return [words.noTerms];
  const byToken = Map.groupBy(terms, shownToken);
  const placed = [...byToken].map(([token, own]) => ({ token, place: firstPlace(own) }));
  return PLACES.flatMap((place) => {
    const tokens = placed.filter((one) => one.place === place).map(({ token }) => words.quoted(token));
    return tokens.length === 0 ? [] : [words.foundIn(place, show(tokens.join(', '), LIST_LIMIT))];
  });
}

/** A token may stand for a word and for a group of the glossary; what is found of either counts. */
function firstPlace(terms: readonly FoundTerm[]): TermPlace | undefined {
  return PLACES.find((place) => terms.some((term) => term.place === place));
}

/** The group of the glossary, where it does not say the same word again. */
function otherWord({ token, group }: FoundTerm): string | null {
  const other = group?.replaceAll('-', ' ') ?? null;
  return other === null || token.toLowerCase().startsWith(other) ? null : other;
}

function shownToken({ token, correctedTo }: FoundTerm): string {
  return truncate(correctedTo ?? token, TOKEN_LIMIT);
}

/** `“chief” → “head”`, for the terms that another word was read for. */
function pairsInWords(
  terms: readonly FoundTerm[],
  readAs: (term: FoundTerm) => string | null,
  sentence: (pairs: string) => string,
  words: Words,
  show: ShowList,
): readonly string[] {
  const pairs = terms.flatMap((term) => {
    const other = readAs(term);
    const token = truncate(term.token, TOKEN_LIMIT);
    return other === null ? [] : [`${words.quoted(token)} → ${words.quoted(other)}`];
  });
  return pairs.length === 0 ? [] : [sentence(show([...new Set(pairs)].join(', '), LIST_LIMIT))];
}
