import type { Place } from '../../search/analysed-passage.ts';
import { tellsName } from './means-something-else.ts';
import type { Reading, Unit } from './reading.ts';

/** Questions about a body as a whole: who leads it, how many of something it has, what it does, since when it is. */
const ABOUT_BODY =
  /\bwho (?:chairs?|leads?|heads?|runs?|founded|created|established) (?:the )?\p{L}|\bwho (?:is|was|are|were) (?:the )?(?:[\p{L}-]+ ){1,3}of (?:the )?(?:\p{L}+ ?){1,3}\W*$|\bhow many (?:[\p{L}-]+ ){1,3}do(?:es)? \p{L}|\bwhat do(?:es)? (?:the )?(?:\p{L}+ ){1,4}do\b|\bwhen (?:was|were) (?:the )?(?:\p{L}+ ){1,4}(?:founded|established|created)\b/iu;

/** Tokens in which a sentence names what it is about. */
const OPENING = 10;

/** True where a body is asked about that the passage only mentions, among others or as a guest. */
export function isAboutAnother(reading: Reading): boolean {
  const { query, units } = reading;
  if (!ABOUT_BODY.test(query.text)) return false;
  const names = units.filter(({ isName }) => isName);
  return names.length > 0 && names.every((unit) => tellsName(unit) && isOnlyMentioned(unit, reading));
}

/** True for a name that neither the sentence nor its passage begins with, and that stands in no heading of its own. */
function isOnlyMentioned({ terms }: Unit, { query, choice }: Reading): boolean {
  const { analysed, places } = choice.match;
  const start = analysed.sentenceStarts[choice.sentence] ?? 0;
  const isHeading = terms.some(({ term }) => analysed.innerTerms.has(term) || analysed.labelTerms.has(term));
  const mentions = terms.flatMap((term) => places[query.terms.indexOf(term)] ?? []);
  const isOpening = ({ position }: Place) =>
    position < OPENING || (position >= start && position < start + OPENING);
  return !isHeading && mentions.length > 0 && !mentions.some(isOpening);
}
