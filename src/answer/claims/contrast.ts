import { CAPITALISED } from '../grammar/capitalised.ts';
import { completeStatement } from './complete-statement.ts';

/** A statement that sets what is so against what is not: "in Istanbul, not in Ankara". */
export interface Contrast {
  readonly affirmed: string;
  /** The same with what is said not to be so, as if it was. */
  readonly excluded: string;
  /** What denies it, verbatim from the statement. */
  readonly denial: string;
}

const BE = '(?<be>is|are|was|were|became|remains)';
const ONLY = '(?:(?:only|just|merely|still|really) )?';
const WHAT = '(?:an?|the) [^,;:]+?';
/** Stands between what is so and what is not. */
const NOT = '(?<denial>,? (?:(?:and|but) )?not|,? rather than|,? instead of)';
const SUBJECT = '^(?<subject>[^,;:]+?) ';

/** "Is an observer, not a member", "isn't a member, only an observer", "is an observer rather than a member". */
const BEING = [
  `${SUBJECT}${BE} ${ONLY}(?<own>${WHAT})${NOT} (?<other>${WHAT})$`,
  `${SUBJECT}${BE}(?<denial>n['’]t| not) (?<other>${WHAT})(?:,? but (?:rather |instead )?|(?:,|[?!]+) (?:(?:it|they|he|she)(?:['’]s|['’]re| is| are) )?)${ONLY}(?<own>${WHAT})$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** "It was Istanbul, not Ankara, that hosted it", "Istanbul and not Ankara hosted it". */
const DOING = new RegExp(
  String.raw`^(?:[Ii]t (?:is|was) )?(?<own>${CAPITALISED})${NOT} (?<other>${CAPITALISED}),?(?: (?:that|who|which))? (?<rest>\p{Ll}.+)$`,
  'u',
);

/** "In Istanbul, not in Ankara", "28 members and not 27": a value at the end. */
const VALUE = new RegExp(`^(?<affirmed>.+?)${NOT} (?<other>[^,;:]+)$`, 'iu');

/** What a statement sets against each other; `null`: it sets nothing so. */
export function contrastIn(statement: string): Contrast | null {
  const text = statement.replace(/[\s.!]+$/u, '');
  for (const pattern of BEING) {
    const { subject, be, own, other, denial } = pattern.exec(text)?.groups ?? {};
    if (subject !== undefined && denial !== undefined)
      return {
        affirmed: `${subject} ${be} ${own}`,
        excluded: `${subject} ${be} ${other}`,
        denial: trimmed(denial),
      };
  }
  const { own, other, rest, denial } = DOING.exec(text)?.groups ?? {};
  if (denial !== undefined)
    return { affirmed: `${own} ${rest}`, excluded: `${other} ${rest}`, denial: trimmed(denial) };
  return contrastOfValues(text);
}

function contrastOfValues(text: string): Contrast | null {
  const { affirmed, other, denial } = VALUE.exec(text)?.groups ?? {};
  if (affirmed === undefined || denial === undefined) return null;
  const excluded = completeStatement(`${other} too`, affirmed);
  return excluded === null ? null : { affirmed, excluded, denial: trimmed(denial) };
}

function trimmed(denial: string): string {
  return denial.replace(/^[,\s]+/u, '');
}
