import type { Cell, Row } from '../../corpus/passage.ts';
import type { Place } from '../../search/analysed-passage.ts';
import { type AnswerType, DATE, NUMBER } from '../../search/answer-type.ts';
import { type PassageMatch, shareOf, type TermSet } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import type { SpanChoice } from './span-choice.ts';

/** A cell of a row, and what the question says of it: shares of its weight (idf), 0 to 1. */
interface AskedCell extends Cell {
  readonly isName: boolean;
  /** What of the question stands in the header. */
  readonly headerShare: number;
  /** What of the question stands in the cell: what is asked with is not what is asked for. */
  readonly cellShare: number;
}

/** Headers that say what kind of thing their cells hold. */
const HEADERS: Partial<Record<AnswerType, RegExp>> = {
  date: /\b(?:date|dates|day|year|when|since|from|until|adopted|established)\b/iu,
  duration: /\b(?:date|dates|term|from|until|period|duration)\b/iu,
  number: /\b(?:number|count|total|how many|members?|participants|states)\b/iu,
  place: /\b(?:place|city|country|state|where|venue|host|location|joined at|seat|capital)\b/iu,
  person:
    /\b(?:name|person|who|host|coordinator|chair|chairman|head|speaker|represented by|secretary general|director|president)s?\b/iu,
};

/** Says how fresh a row is, not what happened. */
const FRESHNESS = /\bas of\b|\blast confirmed\b/iu;

const PREFIXED = /\b(?:co|vice|ex)-\p{L}{4,}/iu;

/** "Adopted by". */
const DOER = /\bby$/iu;

const HEADER_SHARE_WEIGHT = 2;
const HEADER_BONUS = 0.5;
const TYPE_BONUS = 0.5;
const NAME_BONUS = 0.25;
const ASKED_PENALTY = 2;

/** A cell is whole by itself, and its header says what it is. */
const SURE = 0.8;
const UNSURE = 0.4;

/** The cell of a row that answers; never a header. `null`: no cell fits what is asked for. */
export function chooseCell(query: Query, match: PassageMatch, row: Row): SpanChoice | null {
  const cells = askedCells(query, match, row).filter((cell) => mayAnswer(cell, query));
  const [best] = cells
    .map((cell) => ({ cell, score: scoreOf(cell, query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined) return null;
  // Where another header says more of the question, the answer is perhaps to be found there.
  const isSure =
    cells.every(({ headerShare }) => headerShare <= best.cell.headerShare) &&
    (best.cell.headerShare > 0 || fitsHeader(best.cell, query));
  return { text: best.cell.text, start: null, sureness: isSure ? SURE : UNSURE };
}

function mayAnswer({ header, text, headerShare }: AskedCell, { type, text: question }: Query): boolean {
  if (headerShare === 0 && FRESHNESS.test(header)) return false;
  // Who does it together with somebody, or for somebody, is not who does it.
  if (PREFIXED.test(header) && !PREFIXED.test(question)) return false;
  // Who did it does not tell where.
  if (type === 'place' && DOER.test(header)) return false;
  return couldBe(type, text) && !isWrongEnd(header, question);
}

function scoreOf(cell: AskedCell, query: Query): number {
  const { isName, headerShare, cellShare } = cell;
  const { type } = query;
  return (
    headerShare * HEADER_SHARE_WEIGHT +
    (type === 'date' || type === 'number' ? TYPE_BONUS : 0) +
    (fitsHeader(cell, query) ? HEADER_BONUS : 0) +
    (isName ? NAME_BONUS : 0) -
    ASKED_PENALTY * cellShare
  );
}

function fitsHeader({ header }: AskedCell, { type }: Query): boolean {
  return HEADERS[type]?.test(header) === true;
}

/** "Until when" is not answered by when it began. */
function isWrongEnd(header: string, question: string): boolean {
  const asksEnd = /\b(?:until|till|end|ends|ended|leave|left)\b/iu.test(question);
  return asksEnd ? /\b(?:from|since)\b/iu.test(header) : /\buntil\b/iu.test(header);
}

function couldBe(type: AnswerType, text: string): boolean {
  if (type === 'date') return text.match(DATE) !== null;
  if (type === 'number') return text.match(NUMBER) !== null && text.match(DATE) === null;
  if (type === 'person' || type === 'place')
    return /^\P{L}*\p{Lu}/u.test(text) && text.match(DATE)?.[0] !== text;
  return true;
}

function askedCells(query: Query, match: PassageMatch, row: Row): readonly AskedCell[] {
  const placed = placeCells(match.analysed.passage.text, row);
  // In "Which measure does Iran coordinate?" the coordinator is given: its header is not asked for.
  const given = placed
    .filter(({ middle, end }) => termsIn(match, middle, end).size > 0)
    .map(({ start, middle }) => termsIn(match, start, middle));
  const used = given.reduce((all, terms) => all.union(terms), new Set<number>());
  return placed.map(({ cell, isName, start, middle, end }) => ({
    ...cell,
    isName,
    headerShare: shareOf(query, bitsOf(termsIn(match, start, middle).difference(used))),
    cellShare: shareOf(query, bitsOf(termsIn(match, middle, end))),
  }));
}

/** Finds header and text of each cell in the row as it reads: `Thailand — Status: member state`. */
function placeCells(text: string, { cells }: Row) {
  let from = 0;
  return cells.map((cell, position) => {
    const header = position === 0 ? '' : `${cell.header}: `;
    const start = Math.max(text.indexOf(header + cell.text, from), from);
    const middle = start + header.length;
    from = middle + cell.text.length;
    return { cell, isName: position === 0, start, middle, end: from };
  });
}

/** Positions of the query's terms that stand in a part of a passage. */
function termsIn({ places }: PassageMatch, start: number, end: number): ReadonlySet<number> {
  const isIn = (place: Place) => place.start >= start && place.end <= end;
  return new Set(places.flatMap((all, term) => (all.some(isIn) ? [term] : [])));
}

function bitsOf(terms: ReadonlySet<number>): TermSet {
  return [...terms].reduce((set, term) => set | (1 << term), 0);
}
