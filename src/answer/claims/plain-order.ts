import { CAPITALISED } from '../grammar/capitalised.ts';
import { MAIN_VERB } from './complete-statement.ts';

/** "It was the mayor who signed it". */
const WHO_CLEFT = new RegExp(
  String.raw`^[Ii]t (?:was|is) (?:also )?(?<who>(?:the )?\p{Lu}[^,]*?|the \p{L}[^,]*?) (?:who|that|which) (?<rest>${MAIN_VERB}\b.*)$`,
  'u',
);

/** "It was in Lund that they met"; "only in 2006" says that it was not before. */
const WHERE_CLEFT =
  /^[Ii]t (?:was|is) (?:only )?(?<where>(?:in|at|on|by|under|during) [^,]+?) that (?<rest>.*?)(?<stop>\W*)$/u;

const PLACE = `(?<place>${CAPITALISED})`;

/** "Lund was the venue of the second fair in 1990". */
const VENUE = new RegExp(
  String.raw`^${PLACE} (?:was|is) the (?:venue|place|scene|site|location|setting) (?:of|for) (?<what>.+?)(?<when> (?:in|on) (?:\p{L}+ ){0,2}\d.*?)?(?<stop>\W*)$`,
  'u',
);

/** "Lund was where they met in 1990". */
const WHERE = new RegExp(
  String.raw`^${PLACE} (?:was|is) (?:the (?:place|city|town) )?where (?<what>.+?)(?<stop>\W*)$`,
  'u',
);

/** A statement that puts ahead what it stresses, in the plain order of its words. */
export function plainOrder(statement: string): string {
  return statement
    .replace(WHO_CLEFT, '$<who> $<rest>')
    .replace(WHERE_CLEFT, '$<rest> $<where>$<stop>')
    .replace(VENUE, (...found) => {
      const { place, what, when = '', stop = '' }: Readonly<Record<string, string>> = found.at(-1);
      return `${what} was held in ${place}${when}${stop}`;
    })
    .replace(WHERE, '$<what> in $<place>$<stop>');
}
