import { CAPITALS } from './tables/capitals.ts';
import { rowName, type Table } from './tables/table.ts';

const CAPITAL = `(?<capital>${[...CAPITALS.keys()].join('|')})`;

/** What a city does, or has done to it, as well as its state: it is there that something is held. */
const AS_PLACE =
  '(?:hosts?|hosted|holds?|held|sees?|saw|be|been|become|get|gets|got|look like|lie|belong)\\b';

/** A capital that does something, by which the state is meant; not one in which something is. */
const ACTING: readonly RegExp[] = [
  `\\b(?:do|does|did|has|had|will|would|should|can|could) ${CAPITAL}(?= (?!${AS_PLACE})\\p{L}+)`,
  `\\b(?!hosted|held)\\p{L}+ed by ${CAPITAL}\\b(?![’']|[- ]\\p{Lu})`,
  `\\b(?<!\\b(?:in|at|to|from|near|of|for|the) )${CAPITAL}(?=(?:['’]s?)? (?:views?|stance|position|role|attitude|opinion|priorities|goals|aims|interests?|policy|chairmanship|presidency|membership|initiative|proposals?)\\b)`,
  `\\b(?:that|if|when|while|because|since|before|after|until) ${CAPITAL}(?= (?:will|would|wants?|wanted|chair\\p{L}*|leads?|led|took|takes|presid\\p{L}*|joined|propos\\p{L}*|coordinat\\p{L}*)\\b)`,
].map((way) => new RegExp(way, 'giu'));

const STATES: ReadonlyMap<string, string> = new Map(
  [...CAPITALS].map(([capital, state]) => [capital.toLowerCase(), state]),
);

/**
 * "What does Moscow want" as what its state wants: a question that names states as the field's tables do. States of which no
 * table has a row stay as they are called, because nobody can tell that they are meant.
 */
export function nameStates(question: string, tables: readonly Table[]): string {
  return ACTING.reduce(
    (text, acting) =>
      text.replace(acting, (said: string, capital: string) => {
        const state = STATES.get(capital.toLowerCase());
        return state === undefined || !isRow(state, tables)
          ? said
          : said.slice(0, said.length - capital.length) + state;
      }),
    question,
  );
}

function isRow(state: string, tables: readonly Table[]): boolean {
  return tables.some(({ roles, rows }) => roles.isOfCountries && rows.some((row) => rowName(row) === state));
}
