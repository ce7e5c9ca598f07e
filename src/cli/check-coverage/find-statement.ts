import type { Passage } from '../../corpus/passage.ts';
import { makeProcessTerm } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { figuresIn, numbersIn } from './numbers-in.ts';
import type { Fact } from './parse-facts.ts';

/** What the files say that is nearest to a fact. */
export interface Statement {
  /** A passage, or the rows of one table that tell it together. */
  readonly passages: readonly Passage[];
  /** How much of the fact stands there, from 0 to 1: its terms, the telling ones counting more. */
  readonly coverage: number;
  /** Numbers of the fact that do not stand there. */
  readonly missingNumbers: readonly string[];
}

interface Indexed {
  readonly passage: Passage;
  readonly terms: ReadonlySet<string>;
}

/** Makes the function that finds what comes nearest to a fact; `null`: nothing rests on a source of the fact. */
export function buildStatementFinder(passages: readonly Passage[]): (fact: Fact) => Statement | null {
  const indexed = passages.map((passage) => ({ passage, terms: termsOf(readable(passage)) }));
  const idf = idfOver(indexed);
  return ({ fact, sources }) => {
    const titles = new Set(sources.map(({ title }) => title));
    const sharing = indexed.filter(({ passage }) => passage.sources.some(({ title }) => titles.has(title)));
    const terms = [...termsOf(fact)].map((term) => ({ term, weight: idf(term) }));
    const statements = candidatesOf(sharing).map((candidate) => measure(candidate, fact, terms));
    return statements.toSorted(compareStatements)[0] ?? null;
  };
}

const processTerm = makeProcessTerm('en');

function termsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).flatMap(({ text: token }) => processTerm(token) ?? []));
}

function readable({ headings, text }: Passage): string {
  return [...headings, text].join('\n');
}

function idfOver(indexed: readonly Indexed[]): (term: string) => number {
  const frequencies = new Map<string, number>();
  for (const { terms } of indexed)
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + indexed.length / ((frequencies.get(term) ?? 0) + 0.5));
}

/** Each passage alone, and the rows of each table together, because a fact may tell of several rows. */
function candidatesOf(sharing: readonly Indexed[]): readonly (readonly Indexed[])[] {
  const rows = sharing.filter(({ passage }) => passage.row !== null);
  const tables = Map.groupBy(rows, ({ passage }) => passage.row?.tableId).values();
  return [...sharing.map((one) => [one]), ...tables.filter((table) => table.length > 1)];
}

function measure(
  candidate: readonly Indexed[],
  fact: string,
  terms: readonly { readonly term: string; readonly weight: number }[],
): Statement {
  const passages = candidate.map(({ passage }) => passage);
  const found = terms.filter(({ term }) => candidate.some((one) => one.terms.has(term)));
  const numbers = numbersIn(passages.map(({ text }) => text).join('\n'));
  return {
    passages,
    coverage: sumWeights(found) / sumWeights(terms),
    missingNumbers: [...figuresIn(fact).difference(numbers)],
  };
}

function sumWeights(terms: readonly { readonly weight: number }[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** First what holds all numbers, then what holds more of the words, then what is shorter. */
function compareStatements(a: Statement, b: Statement): number {
  return (
    Number(a.missingNumbers.length > 0) - Number(b.missingNumbers.length > 0) ||
    b.coverage - a.coverage ||
    a.passages.length - b.passages.length
  );
}
