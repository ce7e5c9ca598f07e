import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { remember, rememberBy } from '../../search/remember.ts';
import { isAsking } from './asking-words.ts';
import { briefTerms } from './brief-terms.ts';
import { CAPITALS } from './capitals.ts';
import { findCountries } from './country-names.ts';
import { isInTurn } from './in-turn.ts';
import { namedRows } from './named-rows.ts';
import { proseOfYears } from './prose-of-years.ts';
import { cellUnder, EVENT_PLACE, eventDate, type RowPassage, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/**
 * Answers a question about "the summit of 2018" or "the summit in Japan" where no summit of any table is of that year or place,
 * with all that there were, or with the one that it names: what the question takes for granted did not take place.
 */
export function answerFromNoEvent(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const asked = query.text.toLowerCase();
  const told = eventsOf(tables).filter(({ kind }) => asked.includes(kind.toLowerCase()));
  const placed = told.length === 0 ? [] : findPlaces(query.text, tables);
  if (query.years.length === 0 && placed.length === 0) return null;
  for (const { kind, table, same } of told) {
    const year = yearOf(kind, query.text, table, index);
    const named = same.flatMap((other) => namedRows(query, other));
    const rows = named.length === 1 ? named : same.flatMap((other) => other.rows);
    const isElsewhere = year === null && isPutElsewhere(kind, query.text, placed, { same, rows }, index);
    if (!isElsewhere && (year === null || rows.some(({ text }) => text.includes(year)))) continue;
    if (named.length === 1) return rowsAnswer(named);
    const prose = proseOfYears(kind, table.rows, index);
    return rowsAnswer<Passage>(prose === null ? table.rows : [prose]);
  }
  return null;
}

/** The tables of events of one word, with the tables of the same: only they can tell that there were no others. */
const eventsOf = rememberBy((tables: readonly Table[]) =>
  tables.filter(isOfEvents).flatMap((table) => {
    const [kind = ''] = table.headers;
    const same = tables.filter(({ headers }) => headers[0] === kind);
    // Events that are told of in several tables, or only in some of them, may have been more.
    const isWhole = /^\p{L}+$/u.test(kind) && !ANY_EVENT.test(kind) && same.filter(isOfEvents).length === 1;
    return isWhole ? [{ kind, table, same }] : [];
  }),
);

/** A timeline tells of some of what happened, so what it leaves out may have happened all the same. */
const ANY_EVENT = /^events?$/iu;

const isOfEvents = rememberBy(
  (table: Table) => isInTurn(table) && table.rows.every((row) => eventDate(row) !== null),
);

/** The year that a question puts such an event in; `null`: none, or the event may be another body's. */
function yearOf(kind: string, question: string, table: Table, index: PassageIndex): string | null {
  for (const pattern of placesOfYear(kind)) {
    const { year, before = '', between = '' } = pattern.exec(question)?.groups ?? {};
    if (year === undefined) continue;
    return [before, between].some((words) => namesOther(words, table, index)) ? null : year;
  }
  return null;
}

/** True where a question puts such an event in one place, which no row names. */
function isPutElsewhere(
  kind: string,
  question: string,
  [place, ...others]: readonly NamedPlace[],
  { same, rows }: { readonly same: readonly Table[]; readonly rows: readonly RowPassage[] },
  index: PassageIndex,
): boolean {
  if (place === undefined || others.length > 0) return false;
  const asked = `${question.slice(0, place.start)}@${question.slice(place.end)}`;
  const before = waysToPlace(kind).map((way) => way.exec(asked)?.groups?.['before']);
  const words = before.find((some) => some !== undefined);
  if (words === undefined || same.some((table) => namesOther(words, table, index))) return false;
  const { analyser } = index;
  const wanted = analyser.terms(place.name).map(({ term }) => term);
  const isNamed = ({ text }: Passage) => {
    const held = new Set(analyser.terms(text).map(({ term }) => term));
    return wanted.every((term) => held.has(term));
  };
  return !rows.some(isNamed);
}

/** "The summit held in @", "did @ ever host a summit", "which summits did @ host". */
const waysToPlace = remember((kind): readonly RegExp[] => {
  const before = "(?<before>(?:[\\p{L}\\p{N}'’.-]+\\s+){0,3})";
  return [
    `${before}\\b${kind}s? (?:\\p{L}+ ){0,3}?(?:in|at|by) (?:the )?@`,
    `@(?: ever| also| once)* (?:host(?:ed|s)?|hold|held) ${before}${kind}s?\\b`,
    `${before}\\b${kind}s? (?:did|has|have|was|were) @ (?:ever )?(?:host|hold|held)`,
  ].map((way) => new RegExp(way, 'iu'));
});

/** The capitals, and where the events of all tables took place, with their names in lower case. */
const knownCities = rememberBy((tables: readonly Table[]) => {
  const eventPlaces = tables
    .filter(isOfEvents)
    .flatMap(({ rows }) =>
      rows.flatMap((row) => cellUnder(row, EVENT_PLACE) ?? []).filter((place) => PLACE_NAME.test(place)),
    );
  return [...new Set([...CAPITALS.keys(), ...eventPlaces])].map((name) => ({
    name,
    folded: name.toLowerCase(),
  }));
});

/** A name without further words. */
const PLACE_NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u;

type NamedPlace = ReturnType<typeof findCountries>[number];

/** The countries, the capitals and the places of events that a text names. */
function findPlaces(text: string, tables: readonly Table[]): readonly NamedPlace[] {
  const asked = text.toLowerCase();
  const cities = knownCities(tables).flatMap(({ name, folded }) => {
    const start = asked.indexOf(folded);
    const end = start + name.length;
    return start < 0 || /\p{L}/u.test(text.charAt(end)) ? [] : [{ name, start, end }];
  });
  const places = [...findCountries(text), ...cities];
  const isWithin = (one: NamedPlace, other: NamedPlace) =>
    one !== other && one.start >= other.start && one.end <= other.end;
  return places.filter((place) => !places.some((other) => isWithin(place, other)));
}

/** "The summit in X in 2018", "the 2018 summit"; kept, because making a pattern takes longer than to look for it. */
const placesOfYear = remember((kind): readonly RegExp[] => {
  const word = "[\\p{L}\\p{N}'’.-]+\\s+";
  const before = `(?<before>(?:${word}){0,3})`;
  const place = '(?:(?:in|at) \\p{L}+,? )?';
  return [
    new RegExp(
      `${before}\\b${kind}s? (?:(?:held|meeting) )?${place}(?:in|of) (?<year>\\d{4})(?![\\d-])`,
      'iu',
    ),
    new RegExp(`${before}(?<![\\d-])(?<year>\\d{4}) (?<between>(?:${word})?)${kind}\\b`, 'iu'),
  ];
});

/** True where the words right before the kind name something that such an event is not called: another body. */
function namesOther(words: string, { rows, terms }: Table, { analyser }: PassageIndex): boolean {
  const tokens = words.split(/\s+/u).filter((word) => word !== '');
  const called = tokens.slice(tokens.findLastIndex((word) => analyser.processTerm(word) === null) + 1);
  const isCalled = (term: string) =>
    terms.has(term) || rows.some((row) => briefTerms(row, analyser).has(term));
  return analyser.terms(called.join(' ')).some((term) => !isAsking(term) && !isCalled(term.term));
}
