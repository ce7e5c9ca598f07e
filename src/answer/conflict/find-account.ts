import type { Passage } from '../../corpus/passage.ts';
import { shareOf } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { rememberBy } from '../../search/remember.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { chooseSpan } from '../span/choose-span.ts';
import type { Chosen } from './find-conflict.ts';
import { countValues, givesValue, readValue } from './value.ts';

/** How a text says that others give several readings of one thing. */
const TELLS_OF_READINGS = [
  /\b(?:sources|reports|accounts|statements|texts|pages|lists|figures|authors|historians|scholars|estimates)\b[^.]{0,60}\b(?:differ|disagree|vary|diverge|conflict|contradict)\b/iu,
  /\b(?:given|dated|told|counted|count|stated|cited|reported|spelled)\b[^.]{0,60}\b(?:differently|variously|in (?:two|three|four|several|different) ways|either as)\b/iu,
  /\b(?:is|are|was|were) (?:given|dated|counted|put|cited|stated) (?:as|to|at) [^.]{1,120} (?:and|or) (?:as |to |at )?\S/iu,
  /\b(?:two|three|four|several|different) (?:dates|numbers|figures|names|readings|versions|places) (?:are|were) given\b/iu,
  /\b(?:one|some) (?:sources?|reports?|accounts?|texts?|pages?|lists?|authors?|historians)\b[^.]{0,160}\b(?:others|another)\b/iu,
  /\baccording to\b[^.;]{1,80}[;,] (?:(?:while|whereas|but) )?[^.;]{1,60}\b(?:says?|said|gives?|gave|counts?|counted|names?|named|puts?|reported|wrote)\b/iu,
  /\b(?:reports|sources|texts|lists)\b[^.]{0,80}\b(?:give both|still say)\b/iu,
];

/** How far below the best sentence one of the account may score; farther down passages tell of something else. */
const NEARLY = 4;

/**
 * Finds a passage that tells of the several readings of what is asked: the best one itself, or one of the
 * first hits that holds as much of the question and gives the value of the best one among others.
 */
export function findAccount({ query, best, choices }: Chosen): SentenceChoice | null {
  if (tellsOfReadings(query, best.hit.passage)) return best;
  const value = readValue(query, { sentence: best.text, span: chooseSpan(query, best) });
  if (value === null || value.kind === 'name') return null;
  const account = choices.find(
    (choice) =>
      choice.hit.passage !== best.hit.passage &&
      choice.score >= best.score - NEARLY &&
      holdsAsMuch(query, choice, best) &&
      givesValue(choice.hit.passage.text, value) &&
      tellsOfReadings(query, choice.hit.passage),
  );
  return account ?? null;
}

/** True where a passage says that readings differ, and gives more than one that could answer. */
function tellsOfReadings(query: Query, passage: Passage): boolean {
  const { row, isElsewhere, text } = passage;
  return row === null && !isElsewhere && saysTheyDiffer(passage) && countValues(query, text) > 1;
}

/** Kept, because the same passages come up again and again. */
const saysTheyDiffer = rememberBy(({ text }: Passage) =>
  TELLS_OF_READINGS.some((pattern) => pattern.test(text)),
);

/** The share of the question that the best sentence may hold beyond the announcement of the readings. */
const LACKED_SHARE = 0.15;

/** What the readings are of stands in the first clause; what follows it may tell of other things too. */
function holdsAsMuch(query: Query, { match, hit }: SentenceChoice, best: SentenceChoice): boolean {
  const end = /[:;.](?=\s|$)/u.exec(hit.passage.text)?.index ?? hit.passage.text.length;
  const wanted = (best.match.sentences[best.sentence] ?? 0) | best.match.aboveOrAsked;
  let lacked = 0;
  for (const [position, { isNumber }] of query.terms.entries()) {
    const bit = 1 << position;
    const isAnnounced = match.places[position]?.some(({ start }) => start < end) === true;
    if ((wanted & bit) === 0 || isAnnounced) continue;
    if (isNumber) return false;
    lacked |= bit;
  }
  return shareOf(query, lacked) <= LACKED_SHARE;
}
