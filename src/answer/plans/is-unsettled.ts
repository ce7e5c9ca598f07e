import type { Place } from '../../search/analysed-passage.ts';
import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import type { Clause } from '../grammar/clauses.ts';
import { TELLS_NOTHING } from '../tables/asking-words.ts';
import { askedEvent } from './asked-event.ts';
import { isUnsettledRow } from './is-unsettled-row.ts';
import { splitClauses, type ToldClause } from './split-clauses.ts';

/** A sentence that was chosen for a question. */
interface Chosen {
  readonly match: PassageMatch;
  readonly sentence: number;
}

/**
 * True where a question asks of something that happened, and a short answer stands in words that tell of a plan, of what did
 * not come about or is not known to have; of dates also beside such words, where they hold more of what is asked.
 */
export function isUnsettled(query: Query, { match, sentence }: Chosen, span: string): boolean {
  const { sentences, passage } = match.analysed;
  if (passage.row !== null) return isUnsettledRow(query, passage, span);
  const asked = askedEvent(query.text);
  const own = sentences[sentence];
  const at = own === undefined ? -1 : passage.text.indexOf(span, own.start);
  if (asked === null || own === undefined || at < 0) return false;
  const isOpen = ({ standing }: ToldClause) =>
    standing === 'denied' || (asked.isPast && standing === 'planned');
  const ownClauses = splitClauses(own);
  const clause = ownClauses.find(({ end }) => at < end);
  if (clause === undefined) return false;
  if (isOpen(clause)) return query.type === 'date' || saysOfWhat(query, match, clause);
  if (query.type !== 'date') return false;
  const open = sentences.flatMap(splitClauses).filter(isOpen);
  const told = ownClauses.filter((other) => !isOpen(other));
  const leans = ({ start, end }: Clause) => LEANING.test(passage.text.slice(start, end));
  return tellsMore(query, match, {
    open: open.some(leans) ? [...open, ...told.map(subjectOf)] : open,
    told: leans(clause) ? [...told, ...open.map(subjectOf)] : told,
  });
}

/** True for what is planned, and where something that is asked for is what is denied. */
function saysOfWhat(query: Query, match: PassageMatch, { standing, predicate, end }: ToldClause): boolean {
  return standing === 'planned' || termsIn(query, match, [{ start: predicate, end }]).size > 0;
}

/** "But it opened in 1902", "and was held in May": of what stands before it. */
const LEANING =
  /^\W*(?:(?:[Aa]nd|[Bb]ut|[Ii]n fact|[Ff]inally|[Ll]ater|[Tt]hen)\b\W*)*(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|which|who|(?<=\b(?:[Aa]nd|[Bb]ut)\s)\p{Ll}+)\b/u;

function subjectOf({ start, predicate }: ToldClause): Clause {
  return { start, end: predicate };
}

/** True where what is open holds something of the question that is not told, and no event is told that is not open. */
function tellsMore(
  query: Query,
  match: PassageMatch,
  { open, told }: { readonly open: readonly Clause[]; readonly told: readonly Clause[] },
): boolean {
  const openTerms = termsIn(query, match, open);
  const toldTerms = termsIn(query, match, told);
  // Who and where is meant is often said in one place for all; what happened is said where it is told.
  const isEvent = (term: number) => match.places[term]?.some(isNoName) === true;
  return openTerms.difference(toldTerms).size > 0 && ![...toldTerms.difference(openTerms)].some(isEvent);
}

/** The positions of the query's telling terms that stand in some parts of a passage. */
function termsIn({ terms }: Query, { places }: PassageMatch, ranges: readonly Clause[]): ReadonlySet<number> {
  const isIn = (place: Place) => ranges.some(({ start, end }) => place.start >= start && place.end <= end);
  return new Set(
    terms.flatMap(({ idf, isNumber }, term) =>
      idf > TELLS_NOTHING && !isNumber && places[term]?.some(isIn) === true ? [term] : [],
    ),
  );
}

function isNoName({ token }: Place): boolean {
  return /^\P{Lu}/u.test(token);
}
