import type { Passage } from '../../corpus/passage.ts';
import { NUMBER_WORD, numberOf } from '../../search/number-words.ts';
import { findCountries } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** "Which eight clusters", "the names of all the 44 events": so many of something are to be told one by one. */
const LISTED = new RegExp(
  String.raw`(?:\b(?:which|what(?: are| were)?|who (?:are|were)|names of|a list of)|^\P{L}*(?:(?:please|pls|can you|could you) )?(?:name|list)) (?:of )?(?:(?:all|the|its|those|these) )*(?<number>${NUMBER_WORD}|\d{1,3}) (?:[\p{L}-]+ ){0,3}?(?<noun>\p{L}+s)\b`,
  'iu',
);

/** What stands between two of a list. */
const BETWEEN = /[,;:]| and /gu;

/** A long list may be told in groups. */
const ENOUGH = 7;

const STATES = /^(?:countries|states|nations)$/iu;
/** What a passage calls its members when they are states. */
const MEMBER_STATES = /\bmember (?:states|countries)\b/iu;

/** True where several things are asked for by their number and the passage has not so many to tell: it only counts them. */
export function listsTooFew({ query, choice }: Reading): boolean {
  const { number, noun = '' } = LISTED.exec(query.question)?.groups ?? {};
  if (number === undefined) return false;
  const { passage } = choice.match.analysed;
  const areStates = STATES.test(noun) || (/^members$/iu.test(noun) && MEMBER_STATES.test(passage.text));
  const told = areStates ? countCountries(passage.text) : longestList(passage);
  return told < Math.min(numberOf(number.toLowerCase()) ?? Number(number), ENOUGH);
}

/** Who asks for countries in the plural has them named, however many commas there are. */
function countCountries(text: string): number {
  return new Set(findCountries(text).map(({ name }) => name)).size;
}

/** What stands in different cells of a row is no list. */
function longestList({ row, text }: Passage): number {
  const parts = row === null ? [text] : row.cells.map((cell) => cell.text);
  return Math.max(...parts.map((part) => part.match(BETWEEN)?.length ?? 0)) + 1;
}
