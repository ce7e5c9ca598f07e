import type { PartialDate } from '../corpus/partial-date.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Query, QueryTerm } from '../search/parse-query.ts';
import type { Contribution } from '../search/weighted-sum.ts';
import type { Answer } from './answer.ts';
import type { TimeRequest } from './tables/read-time.ts';

/** Why an answer is as it is: every number that it was judged by. */
export interface Explanation {
  /** What is explained. */
  readonly answer: Answer;
  readonly outcome: Outcome;
  readonly query: Query;
  /** The query's terms, and where each stands in the passage that is cited, or came closest. */
  readonly terms: readonly FoundTerm[];
  /** The best sentence; a table's answer does not come from it. `null`: none was judged. */
  readonly best: Contender | null;
  /** The best sentence of another passage. */
  readonly runnerUp: Contender | null;
  readonly confidence: ExplainedConfidence;
  /** How the rows were chosen; `null` where the answer does not come from a table. */
  readonly table: TableChoice | null;
}

/**
 * What decided: a sentence that is sure enough, two that say different things, rows of a table, a best sentence that is not sure enough,
 * nothing that could be judged, or that the question was talk with the bot.
 */
export type Outcome = 'sentence' | 'conflict' | 'table' | 'unsure' | 'nothing-matched' | 'small-talk';

/** Where a term was found: in the sentence, else in its passage, else in the headings and words that stand for it. */
export type TermPlace = 'sentence' | 'passage' | 'headings' | 'nowhere';

export interface FoundTerm extends QueryTerm {
  /** The group of the glossary that it stands for; `null`: it is a word. */
  readonly group: string | null;
  readonly place: TermPlace;
}

/** A score and what adds up to it. Invariant: the amounts, added up in their order, are the total. */
export interface ExplainedScore {
  readonly total: number;
  readonly contributions: readonly Contribution[];
}

/** A sentence that could answer. */
export interface Contender {
  readonly passage: Passage;
  /** Verbatim from the passage. */
  readonly sentence: string;
  /** Position of its passage among the hits, from 1. */
  readonly rank: number;
  readonly passageScore: ExplainedScore;
  readonly sentenceScore: ExplainedScore;
}

export interface ExplainedConfidence {
  /** The answer's own. */
  readonly value: number;
  /** From here on the engine answers. */
  readonly bar: number;
  /** How far the value lies below the bar; 0 where it does not. */
  readonly below: number;
  /**
   * What adds up to its log-odds, the bias first; `null` where it was set, or computed for each side of a
   * disagreement as if the other were not there.
   */
  readonly logOdds: ExplainedScore | null;
}

/** What a question says of a table's rows, and the rows that were chosen by it. */
export interface TableChoice {
  readonly tableIds: readonly string[];
  /** Names of rows that the question says. */
  readonly named: readonly string[];
  /** The time that it asks about, both ends inclusive; `null` at an end: without end. */
  readonly dates: { readonly from: PartialDate | null; readonly until: PartialDate | null } | null;
  readonly order: TimeRequest['order'];
  /** The passages that were chosen: rows, or the one that lists them all. */
  readonly chosen: readonly Passage[];
}
