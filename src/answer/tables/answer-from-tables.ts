import { lastDay } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { isConcept } from '../../search/concepts.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { rememberBy } from '../../search/remember.ts';
import { PRONOUN } from '../grammar/pronouns.ts';
import { affirms } from '../negation/affirms.ts';
import { answerFromAbsence } from './answer-from-absence.ts';
import { answerFromBetween } from './answer-from-between.ts';
import { answerFromCell } from './answer-from-cell.ts';
import { answerFromComparison } from './answer-from-comparison.ts';
import { answerFromDeeds } from './answer-from-deeds.ts';
import { answerFromEnds } from './answer-from-ends.ts';
import { answerFromEvent } from './answer-from-event.ts';
import { answerFromExtreme, asksForMost } from './answer-from-extreme.ts';
import { answerFromFilter } from './answer-from-filter.ts';
import { answerFromGap } from './answer-from-gap.ts';
import { answerFromHandover } from './answer-from-handover.ts';
import { answerFromHappenings } from './answer-from-happenings.ts';
import { answerFromHolder } from './answer-from-holder.ts';
import { answerFromIntroduction } from './answer-from-introduction.ts';
import { answerFromLatest } from './answer-from-latest.ts';
import { answerFromLongest } from './answer-from-longest.ts';
import { answerFromMoment } from './answer-from-moment.ts';
import { answerFromMostOften } from './answer-from-most-often.ts';
import { answerFromNeighbour } from './answer-from-neighbour.ts';
import { answerFromNextHolder } from './answer-from-next-holder.ts';
import { answerFromNoEvent } from './answer-from-no-event.ts';
import { answerFromNoHolder } from './answer-from-no-holder.ts';
import { answerFromNobodyJoined } from './answer-from-nobody-joined.ts';
import { answerFromPlan } from './answer-from-plan.ts';
import { answerFromPresentHolder } from './answer-from-present-holder.ts';
import { answerFromSoFar } from './answer-from-so-far.ts';
import { answerFromStatus } from './answer-from-status.ts';
import { answerFromTable } from './answer-from-table.ts';
import { isSaid, tells } from './asking-words.ts';
import { besideEvent } from './beside-event.ts';
import { betweenEvents } from './between-events.ts';
import { excludes } from './excludes.ts';
import { inTableWords } from './in-table-words.ts';
import { listOrder } from './list-order.ts';
import { readTime } from './read-time.ts';
import { seenFrom } from './seen-from.ts';
import { isDatedStatusTable } from './status.ts';
import { asksWhereOwn } from './status-elsewhere.ts';
import type { Table } from './table.ts';
import type { TableAnswer, TableQuestion } from './table-answer.ts';
import { underHolder } from './under-holder.ts';

type TableReader = (
  question: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
) => TableAnswer | null;

/**
 * The ways to read an answer out of tables; those that ask more of the question come first. One that goes by names reads all
 * rows: who names an event asks about it, whenever it was. The others see of the tables what there was on the day asked of.
 */
const READERS: readonly { readonly read: TableReader; readonly goesByName: boolean }[] = [
  { read: answerFromComparison, goesByName: true },
  { read: answerFromGap, goesByName: true },
  { read: answerFromNeighbour, goesByName: true },
  { read: answerFromBetween, goesByName: true },
  { read: answerFromEvent, goesByName: true },
  { read: answerFromMoment, goesByName: true },
  { read: answerFromHandover, goesByName: true },
  { read: answerFromNextHolder, goesByName: true },
  { read: answerFromHolder, goesByName: false },
  { read: answerFromPresentHolder, goesByName: false },
  { read: answerFromLongest, goesByName: false },
  { read: answerFromEnds, goesByName: false },
  { read: answerFromExtreme, goesByName: false },
  { read: answerFromMostOften, goesByName: false },
  { read: answerFromLatest, goesByName: true },
  { read: answerFromStatus, goesByName: true },
  { read: answerFromAbsence, goesByName: false },
  { read: answerFromNoHolder, goesByName: true },
  { read: answerFromPlan, goesByName: true },
  { read: answerFromCell, goesByName: true },
  { read: answerFromHappenings, goesByName: false },
  { read: answerFromTable, goesByName: false },
  { read: answerFromSoFar, goesByName: true },
  { read: answerFromFilter, goesByName: false },
  { read: answerFromDeeds, goesByName: false },
  { read: answerFromNoEvent, goesByName: true },
  { read: answerFromNobodyJoined, goesByName: true },
  { read: answerFromIntroduction, goesByName: true },
];

/** Those that choose by a number; to the others every one is as good as that which has the most. */
const READS_MOST: ReadonlySet<TableReader> = new Set([answerFromExtreme, answerFromMostOften]);

/** "Last year", "two years ago": tables know no today. */
const RELATIVE =
  /\b(?:last|this|next|past|previous|coming) (?:year|month|week|decade|century|summer|winter|spring|autumn|fall|(?:\p{L}+|\d+) (?:years|months|weeks|decades))\b|\bago\b|\b(?:yesterday|tomorrow)\b/iu;

/** Nobody asks a table in more terms than this; of longer texts not every word could be explained. */
const TERM_LIMIT = 20;

/** Answers from the rows of tables, or `null` where no table answers. */
export function answerFromTables(
  asked: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const plain = whatStandsAlone(plainQuery(asked.query, index), index);
  const question = {
    ...asked,
    order: listOrder(asked.query.text),
    query: besideEvent(betweenEvents(underHolder(plain, tables, index), tables, index), tables, index),
  };
  const { text, terms } = question.query;
  if (terms.length > TERM_LIMIT || RELATIVE.test(text) || isOfFuture(question, index)) return null;
  const { day } = readTime(text, asked.asOf);
  // Who has a status with the field's own body does not tell with whom it has one.
  const known = asksWhereOwn(question.query, index)
    ? tables.filter((table) => !isDatedStatusTable(table))
    : tables;
  const seen = day === null ? known : seenFrom(known, day);
  const readers = asksForMost(text) ? READERS.filter(({ read }) => READS_MOST.has(read)) : READERS;
  for (const { read, goesByName } of readers) {
    const answer = read(question, goesByName ? known : seen, index);
    if (answer === null) continue;
    // Who leaves out those that are told of has read what is not so.
    const isRead = read === answerFromFilter && excludes(text);
    const matches = answer.passages.values().map((passage) => index.match(question.query, passage));
    return !isRead && affirms(question.query, matches) ? null : answer;
  }
  return null;
}

function plainQuery(query: Query, index: PassageIndex): Query {
  const plain = inTableWords(query.text);
  return plain === query.text ? query : index.parse(plain);
}

/**
 * Of what leads up to a question a table explains nothing, and need not where the question refers to nothing in it: neither by
 * a word for it, nor by leaving out which of the things named there is meant.
 */
function whatStandsAlone(query: Query, index: PassageIndex): Query {
  const part = query.question.trim();
  if (part === query.text || REFERS.test(part)) return query;
  const asked = index.parse(part);
  const isKnownName = ({ term, boost }: QueryTerm) => isConcept(term) && isSaid({ boost });
  const isNamed = asked.terms.some(isKnownName);
  const namesOther = query.terms.some(
    (term) => (term.isName || isKnownName(term)) && tells([term], index.vocabulary),
  );
  return isNamed || !namesOther ? asked : query;
}

const REFERS = new RegExp(
  String.raw`\b(?:${PRONOUN}|hers|theirs|there|then|one|ones|here|same|other|others|another|such|former|latter|both|else|we|us|our|i|my|me)\b`,
  'iu',
);

/** What holds without an end is not known to hold in a year that nothing in the corpus has reached. */
function isOfFuture({ query, asOf }: TableQuestion, { passages }: PassageIndex): boolean {
  const { span } = readTime(query.text, asOf);
  const newest = newestDate(passages);
  return span !== null && newest !== '' && span.from > lastDay(newest.slice(0, YEAR_LENGTH));
}

const YEAR_LENGTH = 4;

/** The newest day that any passage is of; the same passages are asked again with every question. */
const newestDate = rememberBy((passages: readonly Passage[]) =>
  passages.reduce((latest, { asOf: date }) => (date !== null && date > latest ? date : latest), ''),
);
