import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { AUXILIARY, QUESTION_WORD } from '../../search/question-words.ts';
import { rememberBy } from '../../search/remember.ts';
import { tokenize } from '../../search/tokenize.ts';
import { tells, unexplained } from './asking-words.ts';
import { findCountries, isCountryName, type NamedCountry } from './country-names.ts';
import { beginsWithin } from './name-in-question.ts';
import { namedRows } from './named-rows.ts';
import {
  ABOUT_STATUS,
  BELONGING,
  isBelonging,
  isDatedStatusTable,
  isPlaceOfStatus,
  mayListAll,
  saysStatus,
  statusTerms,
  statusWord,
} from './status.ts';
import { shortestOf, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** The lists hold who belongs now, not who could, will or once did. */
const NOT_OF_NOW = /\b(?:can|could|will|would|should|may|might|was|were|had|ever|former(?:ly)?)\b/iu;

/**
 * Answers "is X a member" where X is a country, or a body named by its letters, that no table of statuses has: with what
 * says that it is not among them, or with the complete lists, in which it is missing. The name of a country alone asks the same.
 */
export function answerFromAbsence(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ABOUT_STATUS.has(query.type) || NOT_OF_NOW.test(query.text)) return null;
  const statuses = tables.filter(isDatedStatusTable);
  const words = statusTerms(statuses, index);
  const isStatusAsked = saysStatus(query, words);
  // Of what is no sentence a name may be all that it says.
  if (!isStatusAsked && ASKS.test(query.text)) return null;
  if (statuses.some((table) => namedRows(query, table).length > 0)) return null;
  const [named, ...others] = [...findCountries(query.text), ...bodiesIn(query, index)];
  if (named === undefined || others.length > 0) return null;
  if (!(isStatusAsked || isCountryName(named.name)) || !isAskedOf(named, query, words, index)) return null;
  const said = saidToBeOutside(named, words, index);
  return rowsAnswer(said === null ? listings(query, statuses, named) : [said]);
}

const ASKS = new RegExp(String.raw`\b(?:${QUESTION_WORD}|${AUXILIARY})\b`, 'iu');

/** The bodies that a question names by their letters, but for the one that the whole corpus is about. */
function bodiesIn({ text, terms }: Query, { vocabulary }: PassageIndex): readonly NamedCountry[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return tokenize(text).flatMap(({ text: name, start, end }, token) => {
    // "Part of it" tells something, but not of "it".
    const own = terms.filter(({ places }) => places.every((place) => place === token));
    const isBody = LETTERS.test(name) && !isCountryName(name) && tells(own, vocabulary);
    const isOwner = ITS_OWN.test(text.slice(end)) || OF_IT.test(text.slice(0, start));
    return isBody && !isOwner ? [{ name, start, end }] : [];
  });
}

const LETTERS = /^\p{Lu}{3,}$/u;

/** "SCO states", "the members of NATO": those of a body are not the body. */
const ITS_OWN = /^(?:['’]s)? (?:members?|states?|countr(?:y|ies)|nations?|partners?|observers?)\b/iu;
const OF_IT = /\b(?:members?|states|countries|all|every|any|each) (?:of|in|from) (?:the )?$/iu;

function isAskedOf(
  named: NamedCountry,
  query: Query,
  words: ReadonlySet<string>,
  { vocabulary }: PassageIndex,
): boolean {
  const isOfCountry = beginsWithin(query, named);
  if (isPlaceOfStatus(query.text, named.start)) return false;
  const belongs = BELONGING.test(query.text);
  const isKnown = (term: QueryTerm) =>
    words.has(term.term) || isOfCountry(term) || (belongs && isBelonging(term));
  return unexplained(query.terms, isKnown, vocabulary).length === 0;
}

/** The shortest prose whose first sentence says of the country, and perhaps of others, what it is not. */
function saidToBeOutside(
  { name }: NamedCountry,
  words: ReadonlySet<string>,
  index: PassageIndex,
): Passage | null {
  const wanted = index.parse(name).terms.filter(({ boost }) => boost === 1);
  const saying = outsidersIn(index).filter(
    ({ subject, status }) => !status.isDisjointFrom(words) && wanted.every(({ term }) => subject.has(term)),
  );
  return shortestOf(saying.map(({ passage }) => passage));
}

/** The prose that says of whom it tells what they are not, with the terms of both; all passages are looked at for it. */
const outsidersIn = rememberBy(({ passages, analyser }: PassageIndex) => {
  const termsOf = (text: string) => new Set(analyser.terms(text).map(({ term }) => term));
  return passages.flatMap((passage) => {
    if (passage.row !== null || passage.isElsewhere) return [];
    const [, subject = '', status = ''] = OUTSIDE.exec(passage.text.split(/(?<=[.;])\s/u)[0] ?? '') ?? [];
    return status === '' ? [] : [{ passage, subject: termsOf(subject), status: termsOf(status) }];
  });
});

const OUTSIDE = /^(.*?)\b(?:are|is) (?:neither|not)(?: an?)? (\p{L}+)/u;

/**
 * The prose that lists a table in full; that of the status named comes first, of organisations before states for a union of
 * states.
 */
function listings(query: Query, statuses: readonly Table[], named: NamedCountry): readonly Passage[] {
  const asked = query.text.toLowerCase();
  const isUnion =
    !isCountryName(named.name) || /^(?:the )?(?:eu|european union|eurozone)$/iu.test(named.name);
  const meant = statuses
    .filter((table) => table.listing !== null && mayListAll(table))
    .filter((table) => isUnion || !isOfOrganisations(table));
  const isAsked = (table: Table) => {
    const word = statusWord(table);
    return word !== '' && asked.includes(word);
  };
  const rank = (table: Table) => {
    if (!isAsked(table)) return 2;
    return isUnion && !isOfOrganisations(table) ? 1 : 0;
  };
  const ordered = meant.toSorted((a, b) => rank(a) - rank(b));
  return ordered.flatMap(({ listing }) => (listing === null ? [] : [listing]));
}

function isOfOrganisations({ headers: [kind = ''] }: Table): boolean {
  return /^(?:organi[sz]ation|body|group)/iu.test(kind);
}
