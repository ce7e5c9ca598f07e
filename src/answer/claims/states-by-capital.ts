import { CAPITALS } from '../tables/capitals.ts';

/** A capital, where it does something: not in it, to it or of it, and no meeting that is named after it. */
const ACTING = new RegExp(
  `(?<!\\b(?:[Ii]n|[Aa]t|to|[Ff]rom|[Nn]ear|[Oo]utside|of|for|via|into|through|around|[Tt]he|where) )(?<![\\p{L}-])(?<capital>${[...CAPITALS.keys()].join('|')})(?![\\p{L}-])(?=['’]s (?!summit|meeting|session|declaration|statement|forum|conference|office|headquarters)|,? (?:and|or|with|while|as)\\b|,? \\p{Ll}{2,})(?! (?:hosts?|hosted|hosting|held|saw|was where|is where|is home|was home|became home|(?:is|was) the (?:first|seat|place|city|venue|capital)|summit|meeting|session|declaration|statement|forum|conference|office|headquarters|ministerial)\\b)`,
  'gu',
);

/** An ambassador in a capital is one to the state. */
const AMBASSADOR = new RegExp(
  `(?<=\\b[Aa]mbassador )(?:in|to) (${[...CAPITALS.keys()].join('|')})(?![\\p{L}-])`,
  'gu',
);

/** A statement with states under their own names: "Ankara took the chair" as "Türkiye took the chair". */
export function withStates(statement: string): string {
  const stateOf = (capital: string) => CAPITALS.get(capital) ?? capital;
  return statement
    .replace(ACTING, stateOf)
    .replace(AMBASSADOR, (_, capital: string) => `to ${stateOf(capital)}`);
}

/** A state as a statement calls it: by its name, or by its capital; `null`: it does not. */
export function asCalled(state: string, statement: string): string | null {
  if (statement.includes(state)) return state;
  const capital = [...CAPITALS].find(([name, own]) => state.includes(own) && statement.includes(name));
  return capital?.[0] ?? null;
}
