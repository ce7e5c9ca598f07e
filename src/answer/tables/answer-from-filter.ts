import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { placesOf, unexplained } from './asking-words.ts';
import { overlaps, readTime } from './read-time.ts';
import { rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const CHOOSES: ReadonlySet<AnswerType> = new Set(['thing', 'definition', 'person', 'place']);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;

/** What they tell of is not where they come from. */
const ABOUT = /\b(?:about|on|concerning|regarding|against|mention\p{L}*|deal\p{L}*|for)\b/iu;

/** Answers "which documents were adopted in X" with every row that has X in a column of repeated values. */
export function answerFromFilter(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { span, isUnread } = readTime(query.text, undefined);
  if (!CHOOSES.has(query.type) || isUnread || ABOUT.test(query.text)) return null;
  const termsOf = (text: string) => index.analyser.terms(text).map(({ term }) => term);
  for (const table of tables) {
    const kind = new Set(termsOf(table.headers[0] ?? ''));
    const isPlural = query.terms.some(({ term, token }) => kind.has(term) && /s$/iu.test(token));
    if (!isPlural) continue;
    const isOwn = (term: (typeof query.terms)[number]) =>
      kind.has(term.term) ||
      table.terms.has(term.term) ||
      (span !== null && /^\d|^[A-Z]/u.test(term.token) && isOfDate(term.token));
    const wanted = [
      ...unexplained(query.terms, isOwn),
      ...query.terms.filter(({ token }) => ORDINAL.test(token)),
    ];
    if (wanted.length === 0) continue;
    const columns = repeatedColumns(table);
    const rows = table.rows.filter((row) => {
      const cells = row.row.cells.filter(({ header }) => columns.has(header));
      const held = new Set(cells.flatMap(({ text }) => termsOf(text)));
      const covered = new Set(
        wanted.filter(({ term, boost }) => boost === 1 && held.has(term)).flatMap(placesOf),
      );
      return wanted.every((term) => placesOf(term).every((place) => covered.has(place)));
    });
    const chosen = rows.filter((row) => span === null || overlaps(rowStart(row), rowStart(row), span));
    const answer = rowsAnswer(chosen);
    if (answer !== null) return answer;
  }
  return null;
}

function isOfDate(token: string): boolean {
  return (
    /^\d{1,4}(?:st|nd|rd|th)?$/u.test(token) ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu.test(
      token,
    )
  );
}

/** Headers of the columns that sort the rows into groups: places, adopters; not those that describe each one. */
function repeatedColumns({ headers, rows }: Table): ReadonlySet<string> {
  return new Set(
    headers.slice(1).filter((header) => {
      const filled = rows.flatMap(({ row }) => row.cells.find((cell) => cell.header === header)?.text ?? []);
      const isShort = filled.filter((text) => text.split(' ').length <= FEW_WORDS).length > filled.length / 2;
      return isShort && filled.length > 1 && new Set(filled).size <= filled.length * REPEATED;
    }),
  );
}

/** Most values of such a column are names, not descriptions. */
const FEW_WORDS = 5;
/** At most this share of a column's values are different ones. */
const REPEATED = 0.85;
