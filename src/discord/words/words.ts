import type { Difference } from '../../answer/claims/verdict.ts';
import type { Outcome, TableChoice, TermPlace } from '../../answer/explanation.ts';
import type { PartialDate } from '../../corpus/partial-date.ts';
import type { AnswerType } from '../../search/answer-type.ts';

/**
 * Everything the bot says of its own, in one language. What comes from people and knowledge files is
 * put in as it is, so the caller escapes it first.
 */
export interface Words {
  date(date: PartialDate): string;

  // Answers.
  question(text: string): string;
  understoodAs(question: string): string;
  sharedBy(name: string): string;
  asThingsStood(date: string): string;
  asOf(date: string): string;
  valid(from: string | null, until: string | null): string;
  /** Above sources that disagree; of some nobody knows which is the newer one. */
  conflicting(areDated: boolean): string;
  readonly elsewhere: string;
  readonly notFound: string;
  claimVerdict(verdict: 'supported' | 'contradicted' | 'not-found'): string;
  readonly closest: string;
  readonly closestToClaim: string;
  readonly tryHelp: string;
  readonly quoteCut: string;
  readonly passageCut: string;
  shownOf(shown: number, total: number): string;
  /** Rows of the same table that may belong to a list. */
  silentRows(count: number): string;
  shownRange(first: number, last: number, total: number): string;
  moreSources(count: number): string;
  readonly link: string;

  // Buttons and menus.
  readonly open: string;
  readonly openPassage: string;
  readonly openOneOfThese: string;
  readonly morePassages: string;
  readonly restOfList: string;
  readonly share: string;
  readonly shared: string;
  readonly previous: string;
  readonly next: string;
  readonly previousPassage: string;
  readonly nextPassage: string;
  askExample(number: number): string;

  // Lists.
  page(page: number, count: number): string;
  passages(count: number): string;
  moreFor(question: string): string;
  readonly noMore: string;
  searchResults(query: string, count: number): string;
  searchNothing(query: string): string;
  inTopic(title: string): string;
  unknownTopic(topic: string): string;
  readonly topicsAre: string;
  sources(count: number): string;
  sourcesOf(title: string, count: number): string;
  unknownPassage(id: string): string;
  passageReplaced(address: string, date: string): string;
  passageWithdrawn(address: string, date: string): string;
  readonly nearestPassages: string;

  // Claims.
  statement(text: string): string;
  difference(kind: Difference['kind'], claimed: string, found: string): string;
  statementCounts(supported: number, contradicted: number, notFound: number): string;
  readonly emptyClaim: string;
  readonly noStatement: string;

  // Why an answer is as it is.
  readonly why: string;
  readonly whyNot: string;
  explained(isAnswered: boolean, question: string): string;
  outcome(outcome: Outcome): string;
  asksFor(type: AnswerType): string;
  quoted(text: string): string;
  foundIn(place: TermPlace, words: string): string;
  corrections(pairs: string): string;
  synonyms(pairs: string): string;
  rowsNamed(names: string): string;
  rowsDated(from: string | null, until: string | null): string;
  rowsOrdered(order: NonNullable<TableChoice['order']>): string;
  aboveBar(confidence: number, bar: number): string;
  belowBar(confidence: number, bar: number): string;
  readonly bestSentence: string;
  readonly bestWithoutTable: string;
  readonly runnerUp: string;
  sentenceScore(score: number): string;
  /** Heads of columns in which numbers stand; at most seven letters each. */
  readonly columns: Readonly<Record<'feature' | 'value' | 'weight' | 'amount' | 'runnerUp' | 'sum', string>>;
  readonly showNumbers: string;
  numbersFor(question: string): string;
  readonly termNumbers: string;
  inGroup(token: string, group: string): string;
  readonly noTerms: string;
  termNumber(term: string, idf: number, place: TermPlace): string;
  readonly passageNumbers: string;
  readonly sentenceNumbers: string;
  readonly confidenceNumbers: string;
  firstAddress(address: string): string;
  secondAddress(address: string): string;
  readonly confidenceOfSides: string;
  readonly confidenceSet: string;
  logOdds(logOdds: number, confidence: number): string;

  // Moderators.
  place(documentId: string, line: number): string;
  candidates(question: string, count: number): string;
  verdict(kind: 'found' | 'conflicting' | 'not-found' | 'elsewhere', confidence: number): string;
  bestGuess(address: string): string;
  score(score: number, terms: string): string;
  exactWords(words: string, count: number): string;
  readonly lookupOne: string;
  readonly lookupInServer: string;
  readonly moderatorsOnly: string;

  // Help.
  readonly helpIntroduction: string;
  readonly helpCommands: string;
  readonly helpExamples: string;
  readonly helpAnswers: string;
  readonly howToAsk: string;

  // Complaints, each with a way out.
  badDate(text: string): string;
  readonly emptyQuestion: string;
  readonly emptyQuery: string;
  readonly emptyMessage: string;
  readonly mayNotPost: string;
  readonly oldButton: string;
  readonly unknownCommand: string;
  readonly wentWrong: (reference: string) => string;
}
