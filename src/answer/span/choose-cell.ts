import type { Cell, Row } from '../../corpus/passage.ts';
import { type AnswerType, DATE, NUMBER } from '../../search/answer-type.ts';
import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';

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
  person: /\b(?:name|person|who|chair|chairman|head|speaker|represented by|secretary general|director|president)\b/iu,
};

const HEADER_BONUS = 0.5;
const TYPE_BONUS = 1;
const ASKED_PENALTY = 2;

/** The cell of a row that answers; never a header. `null`: no cell fits what is asked for. */
export function chooseCell(query: Query, match: PassageMatch, row: Row): string | null {
  const [best] = askedCells(query, match, row)
    .map((cell) => ({ text: cell.text, score: scoreOf(cell, query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return best?.text ?? null;
}

function scoreOf({ header, text, isName, headerShare, cellShare }: AskedCell, { type }: Query): number {
  if (!couldBe(type, text)) return 0;
  const fitsType = type === 'date' || type === 'number' || (isName && (type === 'person' || type === 'place'));
  const fitsHeader = HEADERS[type]?.test(header) === true;
  return (
    headerShare +
    (fitsType ? TYPE_BONUS : 0) +
    (fitsHeader ? HEADER_BONUS : 0) +
    (isName ? HEADER_BONUS / 2 : 0) -
    ASKED_PENALTY * cellShare
  );
}

function couldBe(type: AnswerType, text: string): boolean {
  if (type === 'date') return text.match(DATE) !== null;
  if (type === 'number') return text.match(NUMBER) !== null && text.match(DATE) === null;
  if (type === 'person' || type === 'place') return /^\P{L}*\p{Lu}/u.test(text) && text.match(DATE)?.[0] !== text;
  return true;
}

function askedCells(query: Query, match: PassageMatch, row: Row): readonly AskedCell[] {
  const { text } = match.analysed.passage;
  let from = 0;
  return row.cells.map((cell, position) => {
    const isName = position === 0;
    const header = isName ? '' : `${cell.header}: `;
    const start = Math.max(text.indexOf(header + cell.text, from), from);
    const middle = start + header.length;
    from = middle + cell.text.length;
    return {
      ...cell,
      isName,
      headerShare: shareIn(query, match, start, middle),
      cellShare: shareIn(query, match, middle, from),
    };
  });
}

function shareIn(query: Query, { places }: PassageMatch, start: number, end: number): number {
  const held = query.terms.filter((_, term) =>
    places[term]?.some((place) => place.start >= start && place.end <= end),
  );
  return held.reduce((sum, { idf }) => sum + idf, 0) / Math.max(query.weight, 1);
}
