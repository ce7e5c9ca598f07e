import type { Contender, Explanation, FoundTerm } from '../answer/explanation.ts';
import { contributionTable } from './contribution-table.ts';
import { confidenceInWords, type ShowList } from './explain-in-words.ts';
import type { Words } from './words/words.ts';

/** One kind of number that a question was judged by. */
export interface NumberSection {
  readonly heading: string;
  readonly lines: readonly string[];
  /** For a font in which all letters are equally wide; holds nothing that people or files wrote. */
  readonly table: readonly string[];
}

/** Thirty terms, each as long as this, fit in one message. */
const TERM_LIMIT = 70;
const ADDRESS_LIMIT = 90;

/** The terms, then the scores and the confidence, as far as there are any. */
export function explainInNumbers(
  explanation: Explanation,
  words: Words,
  show: ShowList,
): readonly NumberSection[] {
  const { best, runnerUp, terms } = explanation;
  const termLines = terms.map((term) => termLine(term, words, show));
  const lines = terms.length === 0 ? [words.noTerms] : termLines;
  const termSection = { heading: words.termNumbers, lines, table: [] };
  if (best === null) return [termSection];
  const addresses = [
    words.firstAddress(addressOf(best, show)),
    ...(runnerUp === null ? [] : [words.secondAddress(addressOf(runnerUp, show))]),
  ];
  const scored = (kind: 'passageScore' | 'sentenceScore', heading: string): NumberSection => ({
    heading,
    lines: addresses,
    table: contributionTable(best[kind], runnerUp?.[kind] ?? null, words),
  });
  return [
    termSection,
    scored('passageScore', words.passageNumbers),
    scored('sentenceScore', words.sentenceNumbers),
    confidenceSection(explanation, words),
  ];
}

function termLine(term: FoundTerm, words: Words, show: ShowList): string {
  return words.termNumber(show(readAs(term, words), TERM_LIMIT), term.idf, term.place);
}

/** A term is a word as it was typed, one that was corrected, or stands for a group. */
function readAs({ token, correctedTo, group }: FoundTerm, words: Words): string {
  if (group !== null) return words.inGroup(token, group);
  return correctedTo === null ? words.quoted(token) : `${words.quoted(token)} → ${words.quoted(correctedTo)}`;
}

function addressOf({ passage }: Contender, show: ShowList): string {
  return show(passage.id, ADDRESS_LIMIT);
}

function confidenceSection({ confidence, outcome }: Explanation, words: Words): NumberSection {
  const { value, logOdds } = confidence;
  const against = confidenceInWords(confidence, words);
  const origin = outcome === 'conflict' ? words.confidenceOfSides : words.confidenceSet;
  return {
    heading: words.confidenceNumbers,
    lines: [logOdds === null ? origin : words.logOdds(logOdds.total, value), against],
    table: logOdds === null ? [] : contributionTable(logOdds, null, words),
  };
}
