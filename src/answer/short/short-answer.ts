import type { AnswerType } from '../../search/answer-type.ts';
import { isReadAsEnglish } from '../../search/languages/language.ts';
import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { haveOtherDirections } from '../conflict/have-other-directions.ts';
import { isUnsettled } from '../plans/is-unsettled.ts';
import { isConvincing } from '../span/is-convincing.ts';
import { isOfFirstTime } from '../span/is-of-first-time.ts';
import type { SpanChoice } from '../span/span-choice.ts';
import { cutsPhrase } from './cuts-phrase.ts';
import { hasRival } from './has-rival.ts';
import { holdsClause } from './holds-clause.ts';
import { isBorderOfTime } from './is-border-of-time.ts';
import { isDoneElsewhere } from './is-done-elsewhere.ts';
import { isOneOfSeveral } from './is-one-of-several.ts';
import { isReported } from './is-reported.ts';
import { isSetApart } from './is-set-apart.ts';
import { lacksLead } from './lacks-lead.ts';
import { namesAnother } from './names-another.ts';
import { isMisled, playsOtherRole, playsRole } from './plays-role.ts';
import { readSentence, type ShortReading } from './read-sentence.ts';
import { saysTheOpposite } from './says-the-opposite.ts';
import { standsWhere } from './stands-where.ts';
import { suitsQuestion } from './suits-question.ts';

/**
 * A few words are wrong more often than the sentence that they are cut out of. On the articles for fitting 95 in 100 of the short
 * answers at this confidence are right; on those that no weight was fitted on 93, and 81 of those below it.
 */
const LEAST_CONFIDENCE = 0.8;
/** Things are of so many kinds that their words tell less: from here on 92 and 87 in 100 are right. */
const LEAST_FOR_THING = 0.9;

/** Who did something is borne out by grammar, however unsure the guess is. */
const LEAST_FOR_PERSON = 0.3;

/**
 * The words of the sentence that may be shown alone, above the quote; `null`: a wrong one is worse than none. They are chosen by
 * what is learnt from English, and in other languages every third one is wrong or cut short.
 */
export function shortAnswer(
  query: Query,
  choice: SentenceChoice,
  span: SpanChoice | null,
  confidence: number,
): string | null {
  const { passage } = choice.match.analysed;
  if (!isReadAsEnglish(passage.language)) return null;
  if (span === null || confidence < (query.type === 'thing' ? LEAST_FOR_THING : LEAST_CONFIDENCE))
    return null;
  const least = query.type === 'person' ? LEAST_FOR_PERSON : undefined;
  if (!isConvincing(query, span, choice.text, least) || !suitsQuestion(query, span.text)) return null;
  if (isUnsettled(query, choice, span.text) || isOfFirstTime(query, choice.text, span.text)) return null;
  // What is told of the way back is not what was asked.
  if (haveOtherDirections(query.text, choice.text)) return null;
  if (ASKS_TIME.has(query.type) && isDoneElsewhere(query, choice, span.text)) return null;
  if (passage.row !== null) return span.text;
  const reading = readSentence(query, choice, span);
  return reading !== null && isBorneOut(reading, passage.headings) ? span.text : null;
}

const ASKS_TIME: ReadonlySet<AnswerType> = new Set(['date', 'duration']);

/** True where nothing in the sentence speaks against the short answer, and its grammar for it. */
function isBorneOut(reading: ShortReading, headings: readonly string[]): boolean {
  return (
    !DOUBTS.some((isDoubtful) => isDoubtful(reading)) && !lacksLead(reading, headings) && isOfKind(reading)
  );
}

const DOUBTS: readonly ((reading: ShortReading) => boolean)[] = [
  isBorderOfTime,
  isOneOfSeveral,
  saysTheOpposite,
  namesAnother,
  isSetApart,
  isReported,
];

/** What must hold of a short answer to each kind of question. */
function isOfKind(reading: ShortReading): boolean {
  const { type, text } = reading.query;
  switch (type) {
    case 'date':
    case 'duration':
      return !hasRival(reading);
    case 'person':
      return playsRole(reading);
    case 'place':
      return ASKS_WHERE.test(text)
        ? standsWhere(reading) && !cutsPhrase(reading) && !hasRival(reading)
        : playsRole(reading);
    case 'thing':
      return !holdsClause(reading) && !isMisled(reading) && !cutsPhrase(reading) && !playsOtherRole(reading);
    default:
      return true;
  }
}

const LIES =
  '(?:place|city|cities|country|countries|state|town|region|continent|location|island|province|county|nation|venue|village|district)';

/** Asks where something is, not what a place did. */
const ASKS_WHERE = new RegExp(
  `\\bwhere\\b|\\b(?:in|at|from|to|on|near|inside|outside) (?:what|which) (?:\\p{L}+ )?${LIES}\\b|\\b(?:what|which) (?:\\p{L}+ )?${LIES}\\b.*\\b(?:in|at|from|to|located|held|situated|based)\\W*$`,
  'iu',
);
