import { type Clause, cutBefore, STATEMENT_END } from '../../grammar/clauses.ts';
import { findCountries, isCountryName } from '../../tables/country-names.ts';
import type { Unit } from '../read-units.ts';
import type { Compared } from './compared.ts';
import { PAST } from './verbs.ts';

/** "China spoke, and India praised Kazakhstan" does not say that India praised China: in the part that tells of it another state is named. */
export function rivalsAgree({ claim, evidence, pairs }: Compared): boolean {
  const named = new Set(findCountries(claim.text).map(({ name }) => name));
  const parts = partsOf(evidence.text).map((part) => ({ ...part, rivals: rivalsIn(part.text, named) }));
  if (parts.length < 2) return true;
  const said = [...pairs].filter(([{ kind }]) => kind === 'word');
  const deeds = said.filter(([{ text }]) => PAST.test(text));
  const words = (deeds.length > 0 ? deeds : said).flatMap(([, places]) => places);
  const isIn =
    ({ start }: Unit) =>
    (part: Clause) =>
      start >= part.start && start < part.end;
  return [...pairs].every(([unit, places]) => {
    if (unit.kind !== 'name' || !isCountryName(unit.text.replace(/['’]s?$/u, ''))) return true;
    const own = parts.filter((part) => places.some((place) => isIn(place)(part)));
    const isToldBeside = own.some((part) => words.some((word) => isIn(word)(part)));
    return isToldBeside || parts.every(({ rivals }) => rivals === 0);
  });
}

function rivalsIn(text: string, named: ReadonlySet<string>): number {
  return findCountries(text).filter(({ name }) => !named.has(name)).length;
}

const mainClausesIn = cutBefore(
  String.raw`${STATEMENT_END}|, (?:and|but|while|whereas)\s(?=[^,;]*\b(?:\p{L}+ed|is|was|were|has|had)\b)`,
);

/** Main clauses, with their text. */
function partsOf(text: string) {
  return mainClausesIn(text).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
}
