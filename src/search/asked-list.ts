import type { AnswerType } from './answer-type.ts';
import type { Query } from './parse-query.ts';

/** The questions that people ask for a passage, kept for comparing others with them. */
export interface AskedList {
  readonly questions: readonly AskedQuestion[];
  /** By term: the positions of the questions that hold it, each followed by how much it tells there. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

type AskedQuestion = Pick<Query, 'type' | 'side' | 'weight'>;

/** How like a question is to those that people ask for a passage, each from 0 to 1. */
export interface Likeness {
  /** To the likest. */
  readonly best: number;
  /** To the five likest, on average: one may be like it by chance. */
  readonly mean: number;
}

export function makeAskedList(questions: Iterable<Query>): AskedList {
  const kept: AskedQuestion[] = [];
  const holders = new Map<string, number[]>();
  for (const { type, side, weight, terms } of questions) {
    for (const { term, idf } of terms) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [kept.length, idf]);
      else known.push(kept.length, idf);
    }
    kept.push({ type, side, weight });
  }
  return { questions: kept, holders };
}

/** How many of the likest count for the mean. */
const LIKEST = 5;

/** The likeness of two questions is the weight that both hold as a share of the weight that either holds. */
export function likeness(query: Query, list: AskedList): Likeness {
  const likest = likenesses(query, list).sort().slice(-LIKEST);
  return {
    best: likest.at(-1) ?? 0,
    mean: likest.length === 0 ? 0 : likest.reduce((sum, each) => sum + each, 0) / likest.length,
  };
}

/** The likeness to the likest of a long list, which takes too long to put in order. */
export function bestLikeness(query: Query, list: AskedList): number {
  return likenesses(query, list).reduce((best, each) => Math.max(best, each), 0);
}

function likenesses(query: Query, { questions, holders }: AskedList): Float64Array {
  const shared = new Float64Array(questions.length);
  for (const { term } of query.terms) {
    const held = holders.get(term) ?? [];
    for (let place = 0; place < held.length; place += 2) {
      const position = held[place] ?? 0;
      shared[position] = (shared[position] ?? 0) + (held[place + 1] ?? 0);
    }
  }
  for (const [position, question] of questions.entries()) {
    const both = shared[position] ?? 0;
    const either = query.weight + question.weight - both;
    shared[position] =
      both === 0 || either <= 0 || asksElse(query, question) ? 0 : Math.min(both / either, 1);
  }
  return shared;
}

/** "Where is the secretariat" and "what is the secretariat for" have the same terms and different answers. */
const TELLING: ReadonlySet<AnswerType> = new Set(['place', 'date', 'person', 'number', 'duration', 'reason']);

const HOLDERS: ReadonlySet<AnswerType> = new Set(['person', 'place']);

/** True where a question with the same terms asks for another thing, or for the other side of one. */
function asksElse(a: AskedQuestion, b: AskedQuestion): boolean {
  if (a.side !== b.side) return true;
  // Who holds an office may be a country.
  const isSameKind = a.type === b.type || (HOLDERS.has(a.type) && HOLDERS.has(b.type));
  return !isSameKind && TELLING.has(a.type);
}
