import type { PassageIndex } from '../../search/build-passage-index.ts';
import { ASKS_WHO_OR_WHAT, isHolding, unexplained } from './asking-words.ts';
import { inTurn } from './in-turn.ts';
import { namePlace, nameTerms } from './name-in-question.ts';
import { namedHolders } from './named-rows.ts';
import { readSide, type Side, SUCCEEDING } from './read-side.ts';
import { timeAsked } from './read-time.ts';
import { type RowPassage, rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** "Which countries chaired before X" asks for all of them, not for the one beside X. */
const ALL =
  /\b(?:who (?:all|were|(?:has|have) (?:ever )?(?:chaired|led|headed|presided|held|run|been))|all|every|(?:which|what) (?:\p{L}+ )?(?!(?:was|has|does)\b)\p{L}+[^\P{L}su]s)\b/iu;

/** Answers "who was before X", "X's successor", "who did X replace" from a table of holders in turn. */
export function answerFromNeighbour(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ASKS_WHO_OR_WHAT.has(query.type) || ALL.test(query.text)) return null;
  if (timeAsked(query).span !== null) return null;
  for (const table of tables) {
    if (!table.isSuccession) continue;
    const named = namedHolders(query, table, index);
    if (new Set(named.map(rowName)).size !== 1) continue;
    const terms = nameTerms(query, named, index);
    const place = namePlace(query, terms);
    const side = place === null ? null : readSide(query.text, place);
    if (side === null) continue;
    const isKnown = (term: (typeof terms)[number]) =>
      terms.includes(term) ||
      table.terms.has(term.term) ||
      SUCCEEDING.test(term.token) ||
      isHolding(term) ||
      (table.roles.isOfCountries && ASKS_COUNTRY.test(query.text) && LEADING.test(term.token));
    if (unexplained(query.terms, isKnown, index.vocabulary).length > 0) continue;
    return rowsAnswer(neighbours(table, named, side), rowName);
  }
  return null;
}

/** A country that leads has the chair; who of its people leads may hold another office. */
const ASKS_COUNTRY = /\b(?:which|what) (?:country|state|nation)\b/iu;
const LEADING = /^(?:lead|leads|led|leading|head|heads|headed|heading|presid\p{L}*)$/iu;

/** Beside each stretch of the one named, the newest first; of one that held twice there may be two. */
function neighbours(table: Table, named: readonly RowPassage[], side: Side): readonly RowPassage[] {
  const ordered = inTurn(table.rows);
  const step = side === 'before' ? -1 : 1;
  const beside = ordered.flatMap((row, position) => {
    const other = ordered[position + step];
    return named.includes(row) && other !== undefined && !named.includes(other) ? [other] : [];
  });
  return [...new Set(beside)].toReversed();
}
