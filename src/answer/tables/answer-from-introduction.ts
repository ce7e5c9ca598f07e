import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { foldToken } from '../../search/process-term.ts';
import { type Token, tokenize } from '../../search/tokenize.ts';
import { isOfTitle, TITLE } from '../grammar/titles.ts';
import { isCountryName } from './country-names.ts';
import type { Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** "Who is X?", and nothing more. */
const WHO_IS = /^\P{L}*who(?:['’]?s| is| was) ((?:[\p{L}\p{M}.'’-]+ ?){1,4})\W*$/iu;

/** What somebody is, told behind the name. */
const APPOSITION = new RegExp(
  String.raw`^, (?:then |the |a |an |former )*(?:[\p{L}'’-]+ ){0,3}?(?:${TITLE}|founder|editor|scholar|author)\b`,
  'iu',
);
const OF_COUNTRY = /^ of (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;

/** As much as a title tells. */
const ENOUGH = 2;
/** A president may be told of in so many passages. */
const MANY = 100;

/** Answers "who is X" of somebody told of in many places with the one that says it best: by title, office or country. */
export function answerFromIntroduction(
  { query }: TableQuestion,
  _: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const asked = tokenize(WHO_IS.exec(query.text)?.[1] ?? '').map(({ text }) => text);
  const isNameWord = (word: string) => index.vocabulary.isName(word) && !isOfTitle(word);
  if (asked.length === 0 || isCountryName(asked.join(' ')) || !asked.every(isNameWord)) return null;
  const name = asked.map(foldToken);
  const telling = index
    .search(query, MANY)
    .map(({ passage }) => passage)
    .filter(({ isElsewhere }) => !isElsewhere);
  // Who has a heading is told of under it, and who has a row of a table by that.
  const isCalled = ({ headings, row }: Passage) =>
    [...headings, row?.cells[0]?.text ?? ''].some((text) => placesOf(name, text).length > 0);
  if (telling.some(isCalled)) return null;
  const rated = telling.map((passage) => ({ passage, rating: ratingOf(name, passage) }));
  const [best] = rated.toSorted((a, b) => b.rating - a.rating);
  return best === undefined || best.rating < ENOUGH ? null : rowsAnswer([best.passage]);
}

/** How much a passage says of who somebody is, in the place that says most. */
function ratingOf(name: readonly string[], { row, text }: Passage): number {
  if (row !== null) return 0;
  return Math.max(0, ...placesOf(name, text).map(({ before, after }) => rate(before, after)));
}

function rate(before: readonly Token[], after: string): number {
  const first = before.findLastIndex(({ text }) => /^\p{Ll}/u.test(text) || isOfTitle(text));
  const title = before[first];
  const isTitled = title !== undefined && isOfTitle(title.text) ? ENOUGH : 0;
  const told = APPOSITION.test(after) ? ENOUGH : 0;
  const isOfCountry = isCountryName(OF_COUNTRY.exec(after)?.[1] ?? '');
  return isTitled + told + (isOfCountry ? 1 : 0);
}

/** Where a name stands in a text: the words before it, and what follows. */
function placesOf(name: readonly string[], text: string) {
  const tokens = tokenize(text);
  return tokens.flatMap((token, position) => {
    const own = tokens.slice(position, position + name.length);
    const last = own.at(-1) ?? token;
    const isName = own.length === name.length && own.every((part, at) => foldToken(part.text) === name[at]);
    return isName ? [{ before: tokens.slice(0, position), after: text.slice(last.end) }] : [];
  });
}
