import { ORDINAL } from '../grammar/ordinals.ts';
import { bareStatement } from './bare-statement.ts';
import type { ClaimSources } from './claim-sources.ts';
import { completeStatement, MAIN_VERB, PRONOUN_AHEAD, subjectOf, withSubject } from './complete-statement.ts';

/**
 * What a statement says together with those before it, the last one last; `null`: it leans on them, or on what nobody said, in a
 * way that cannot be told.
 */
export function wholeStatement(
  text: string,
  before: readonly string[],
  sources: ClaimSources,
): string | null {
  const last = before.at(-1);
  if (last === undefined) return LEANS_WITHIN.test(text) ? null : text;
  const completed = completeStatement(text, last);
  if (completed !== null) return completed;
  const named = withOne(withCounted(withHeld(withBoth(text, before), last), last), last);
  if (LEANS_WITHIN.test(named)) return null;
  if (!leansOnAnother(named, last, sources)) return named;
  const subject = subjectOf(bareStatement(last));
  // "It went to India" behind "China had it": what somebody had is not who had it.
  if (subject === null || HAD_IT.test(last)) return null;
  return withSubject(named, subject) ?? (SHARES_SUBJECT.test(named) ? `${subject} ${named}` : null);
}

/** Goes on with a sentence, in small letters. */
const SHARES_SUBJECT = new RegExp(String.raw`^${MAIN_VERB}\b`, 'u');

/** "It has 28 members" is about CICA alone, but not behind a statement that begins with another name. */
function leansOnAnother(text: string, before: string, { read }: ClaimSources): boolean {
  if (!PRONOUN_AHEAD.test(text) && !BEGINS_WITH_VERB.test(text)) return false;
  // What belongs to CICA is not CICA.
  const subject = subjectOf(bareStatement(before));
  const { units } = read(subject ?? before);
  return units[0]?.kind !== 'context' || (subject !== null && units.length > 1);
}

/** Begins with its verb, in the middle of a sentence or of a thought. */
const BEGINS_WITH_VERB = new RegExp(String.raw`^\W*${MAIN_VERB}\b`, 'iu');

/** Stands for a time, a thing or a deed that was told of before: "after that", "Iran isn't", "the first one", "had it for two years". */
const LEANS_WITHIN = new RegExp(
  [
    String.raw`\b(?:after|before|since|until|during|at|by) (?:that|this|which|then)(?= \p{Lu}|,|\W*$)`,
    String.raw`\b(?:that|this) (?:time|year|month|day|place|one|summit|meeting)\b`,
    String.raw`^\W*(?:in|on|at) the same\b`,
    String.raw`\bthe (?:\p{L}+ )?ones?\b`,
    String.raw`\bthe (?:latter|others)\b`,
    String.raw`^\W*(?:\S+ ){0,5}of (?:them|these|those)\b`,
    String.raw`^\W*(?:\S+ ){1,3}(?:is|are|was|were|do|does|did|has|have|had)(?:n['’]t| not)?\W*$`,
    String.raw`^\W*\p{L}+['’]s (?:is|are|was|were)\b`,
    String.raw`^\W*both (?=${MAIN_VERB}\b)`,
    String.raw`\b(?:ha[ds]|have|held|holds?|g[eo]ts?|took|takes?|ke?ept|gave|passed) (?:it|them)\b(?! (?:up|out|back)\b)`,
  ].join('|'),
  'iu',
);

/** "Both were observers" behind one statement about two, or behind two about one each. */
function withBoth(text: string, before: readonly string[]): string {
  const [former, latter] = before.slice(-2).map((one) => subjectOf(bareStatement(one)));
  const last = latter ?? former;
  if (!BOTH.test(text) || last == null) return text;
  if (/ and /u.test(last)) return text.replace(BOTH, last);
  return before.length > 1 && former != null ? text.replace(BOTH, `${former} and ${last}`) : text;
}

const BOTH = new RegExp(String.raw`^\W*both(?= ${MAIN_VERB}\b)`, 'iu');

/** "One of them" behind "it has 28 members". */
function withCounted(text: string, before: string): string {
  const counted = COUNTED.exec(before)?.[1];
  return counted === undefined
    ? text
    : text.replace(/\b(?<=\bof )(?:them|these|those)\b/iu, `the ${counted}`);
}

const COUNTED = /\b(?:\d+|the|two|three|four|five|six|seven|eight|nine|ten) ((?:\p{Ll}+ )?\p{Ll}+s)\b/u;

/** "The fourth one" behind "the third summit". */
function withOne(text: string, before: string): string {
  const counted = NUMBERED.exec(before)?.[1];
  return counted === undefined ? text : text.replace(NUMBERED_ONE, `$1 ${counted}`);
}

const NUMBERED = new RegExp(String.raw`\b${ORDINAL} (\p{Ll}+)\b`, 'iu');
const NUMBERED_ONE = new RegExp(String.raw`\b(${ORDINAL}) one\b`, 'iu');

/** "They got it in 2024" behind "Azerbaijan is the chair". */
function withHeld(text: string, before: string): string {
  const held = HELD.exec(before)?.[1];
  return held === undefined ? text : text.replace(GOT_IT, `$1 ${held}`);
}

const HELD = /\b(?:is|was|has|had|holds?|held|took(?: over)?|became) (the \p{Ll}+)\b/u;
const HAD_IT = /\b(?:ha[ds]|held|got|took|gave|passed) it\b/iu;
const GOT_IT = /\b(ha[ds]|held|got|took(?: over)?|gave|passed) it\b/iu;
