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
const TERM_LIMIT = 50;
const ADDRESS_LIMIT = 90;

/** The terms, then the scores and the confidence, as far as there are any. */
export function explainInNumbers(
  explanation: Explanation,
  words: Words,
  show: ShowList,
): readonly NumberSection[] {
  const { best, runnerUp, terms } = explanation;
  const termLines = terms.map((term) => termLine(term, words, show));
  const termSection = { heading: words.termNumbers, lines: termLines, table: [] };
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
  const { token, correctedTo, group } = term;
  const readAs = correctedTo ?? group;
  const pair = readAs === null ? `“${token}”` : `“${token}” → “${readAs}”`;
  return words.termNumber(show(pair, TERM_LIMIT), term.idf, term.place);
}

function addressOf({ passage }: Contender, show: ShowList): string {
  return show(passage.id, ADDRESS_LIMIT);
}

function confidenceSection({ confidence }: Explanation, words: Words): NumberSection {
  const { value, logOdds } = confidence;
  const against = confidenceInWords(confidence, words);
  return {
    heading: words.confidenceNumbers,
    lines: logOdds === null ? [words.confidenceSet, against] : [words.logOdds(logOdds.total, value), against],
    table: logOdds === null ? [] : contributionTable(logOdds, null, words),
  };
}
