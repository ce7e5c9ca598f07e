import { formatPartialDate, type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Finding } from './finding.ts';

/** English statements that will not stay true, where the reader cannot see when they were. */
export function findAgeing(passages: readonly Passage[]): readonly Finding[] {
  return passages
    .filter(({ language }) => language.startsWith('en'))
    .flatMap((passage) => complaintsAbout(passage).map((message) => ({ passage, message })));
}

function complaintsAbout({ text, asOf, validUntil }: Passage): readonly string[] {
  if (asOf !== null) return contradictedDate(text, asOf);
  if (validUntil !== null) return [];
  const sign = ageingWords(text);
  return sign === null
    ? []
    : [`"${sign}" will not stay true, and nothing says when it was: put an "as-of" date above.`];
}

/** Words that mean another time for every reader. `(now Astana)` is a name and not a statement. */
const RELATIVE =
  /(?<!\()\b(?:currently|now|nowadays|at present|presently|at the moment|so far|to date|to this day|until now|up to now|recently|these days|(?:this|last|next) (?:year|month|week)|upcoming|incumbent|the current|today(?![.\w])|(?:is|are|has|have) (?:still|not yet|no longer)|(?:the|its) (?:newest|latest|most recent))\b/iu;

const PLAN = /\b(?:will|(?:is|are) (?:planned|scheduled|expected|due))\b/iu;

const COUNT =
  /\b(?:(?:has|have)(?:\s+(?:been|had|held|met|grown to))?|comprises?|includes?|counts?|consists? of|unites?)\s+(?:(?:now|a total of|over|about|some)\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif)ty(?:-\w+)?)\s+\p{L}+/iu;

const OFFICE =
  /\b(?:is|remains|serves as|acts as)\s+(?:(?:the|a|an|its|CICA's)\s+)?(?:\w+\s){0,2}?(?:Secretary[- ]General|Executive Director|Chair(?:man|woman|person)?|President|[Mm]inister|Ambassador)\b/u;

/** What others are quoted with was true when they said it. */
const QUOTED = /"[^"]*"|“[^”]*”/gu;

function ageingWords(text: string): string | null {
  const own = text.replace(QUOTED, '""');
  return (
    [RELATIVE, PLAN, COUNT, OFFICE].map((sign) => sign.exec(own)?.[0]).find((match) => match !== undefined) ??
    null
  );
}

const SAID_DATE = /\bas of ((?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4})\b/giu;

/** A text that was brought up to date without the date above it, or the other way round. */
function contradictedDate(text: string, asOf: PartialDate): readonly string[] {
  const said = [...text.matchAll(SAID_DATE)].flatMap(([, date = '']) => parsePartialDate(date) ?? []);
  const [first] = said;
  if (first === undefined || said.some((date) => date.startsWith(asOf) || asOf.startsWith(date))) return [];
  return [`The text says "as of ${formatPartialDate(first)}", and the "as-of" date above is ${asOf}.`];
}
