import { MONTH } from '../corpus/months.ts';
import { findAll } from '../search/find-all.ts';
import type { Hit } from '../search/hit.ts';

/** `X1`, `A320`, `CX-5`, `M2b`: letters with a number behind them, as makers name what they make; `mid-2025` is a time. */
const CODE = /(?<![\p{L}\p{N}-])(\p{L}{1,4})-?((?!(?:1[0-9]|20)\d\d)\d{1,4}\p{L}?)(?![\p{L}\p{N}]|[-.]\d)/gu;
/** `Apollo 11`, `Article 5`. */
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!${MONTH}\b)(\p{Lu}\p{L}{2,}) (\d{1,3})(?![\p{L}\p{N}%]|[.,:/–-]\d)`,
  'gu',
);
/** Words before a number that name no model: `no 5`, `p12`, `After 10 years`. */
const NO_FAMILY =
  /^(?:no|nr|pp?|vol|ch|art|para|sec|fig|ages?|to|in|of|at|by|on|u|after|before|about|around|over|under|only|nearly|almost|some|all|the|these|those|every|within|for|from|since|until|with|between|than|exactly|approximately|more|less|another|first|last|next|another|and|or|but|when|if)$/iu;

/** A name that ends in a number: what it shares with its like, and the number. */
interface Model {
  readonly family: string;
  readonly number: string;
}

/** The hits but those about another one of a family than the question names: about the X2, and not about the X1. */
export function ofThisModel(question: string, hits: readonly Hit[]): readonly Hit[] {
  const asked = modelsIn(question);
  if (asked.length === 0) return hits;
  return hits
    .filter(({ passage: { headings, text } }) => {
      const all = [...headings, text].join('\n');
      return !asked.some(({ family, number }) => tellsOfOther(all, family, number));
    })
    .map((hit, position) => ({ ...hit, rank: position + 1 }));
}

/** True where a text names one of the family, and the number that is asked for nowhere. */
function tellsOfOther(text: string, family: string, number: string): boolean {
  if (!modelsIn(text).some((other) => other.family === family)) return false;
  return !new RegExp(`(?<!\\p{N})${number}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function modelsIn(text: string): readonly Model[] {
  // Hardly any question holds a digit.
  if (!/\d/u.test(text)) return [];
  return [CODE, NUMBERED].flatMap((pattern) =>
    findAll(text, pattern)
      .map(([, family = '', number = '']) => ({ family: family.toLowerCase(), number: number.toLowerCase() }))
      .filter(({ family }) => !NO_FAMILY.test(family)),
  );
}
