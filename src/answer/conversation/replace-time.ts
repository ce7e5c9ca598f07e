import { MONTH } from '../../corpus/months.ts';
import { numberOf } from '../../search/number-words.ts';
import { replaceOrdinal } from './replace-ordinal.ts';

/** `now`, in all the ways in which people say it. */
const NOW = `(?:right )?now|today|nowadays|currently|presently|at (?:present|the moment)|these days`;
const IS_NOW = new RegExp(`^(?:as of )?(?:${NOW})$`, 'iu');
export const IN_NOW = new RegExp(String.raw`\s(?:${NOW})\b`, 'iu');

const YEAR = /\b(?:1[0-9]|20)\d{2}\b/u;
const WHOLE_DATE = new RegExp(String.raw`\b(?:\d{1,2} )?(?:${MONTH} )?(?:1[0-9]|20)\d{2}\b`, 'iu');
const IS_DATE = new RegExp(`^${WHOLE_DATE.source}$`, 'iu');
/** A date with the preposition before it. */
export const DATED = new RegExp(
  String.raw`\s(?:back )?(?:in|on|by|since|from|until|during|as of|at the end of) (?:(?:early|mid|late)[- ])?${WHOLE_DATE.source}`,
  'iu',
);
/** `before Azerbaijan`: beside whom, at the end of a question. */
const BESIDE = /\s(?:right |just |directly )?(?:before|after)\s(?!\d).*$/iu;
const IS_BESIDE = /^(?:before|after) /iu;
const PREPOSITION = /^(?:back )?(?:in|on|at|from|by|during|since) /iu;

/**
 * Asks what was asked before of another time: `now`, `in 2012`, `after Japan`. It takes the place of the time that was
 * asked for, whichever way that was said; `null`: it is no time.
 */
export function replaceTime(question: string, instead: string): string | null {
  if (isNow(instead)) return askOfNow(question);
  if (IS_BESIDE.test(instead) && !YEAR.test(instead)) return `${withoutTime(question)} ${instead}`;
  const moved = movedYear(question, instead);
  if (moved !== null) return replaceDate(question, moved);
  return IS_DATE.test(instead.replace(PREPOSITION, ''))
    ? replaceDate(question, instead.replace(/^back /iu, ''))
    : null;
}

/** True for `now` and what means the same. */
export function isNow(text: string): boolean {
  return IS_NOW.test(text);
}

function withoutTime(question: string): string {
  return question.replace(IN_NOW, '').replace(DATED, '').replace(BESIDE, '');
}

/** Who was the first, and now: the one who holds it. */
function askOfNow(question: string): string {
  const timeless = withoutTime(question);
  const current = /^\W*who\b/iu.test(timeless) ? replaceOrdinal(timeless, 'current') : null;
  return current ?? `${timeless.replace(/^(\W*who) was\b/iu, '$1 is')} now`;
}

const ADDED = new RegExp(`,[^,]*\\b(?:in|of|on) ${WHOLE_DATE.source}$`, 'iu');

function replaceDate(question: string, instead: string): string {
  const date = instead.replace(PREPOSITION, '');
  // What was only added to say when goes with it: `who attended, Oslo in 2014`.
  const asked = question.replace(ADDED, '');
  if (YEAR.test(asked)) return asked.replace(WHOLE_DATE, date);
  const timeless = withoutTime(asked);
  const inTime = `${timeless} ${PREPOSITION.test(instead) ? instead : `in ${instead}`}`;
  return replaceOrdinal(timeless, date) ?? inTime;
}

/** `two years earlier` behind a question of 2022 is 2020; `null`: it is no such distance. */
function movedYear(question: string, instead: string): string | null {
  const [, count = '', side = ''] =
    /^(?:the |one )?(\p{L}+|\d+) years? (earlier|before|later|after)(?: (?:that|this|it))?$/iu.exec(
      instead,
    ) ?? [];
  const years = /^(?:a|the)$/iu.test(count) ? 1 : (numberOf(count) ?? 0);
  const from = Number(YEAR.exec(question)?.[0]);
  if (years === 0 || Number.isNaN(from)) return null;
  return String(/^(?:earlier|before)$/iu.test(side) ? from - years : from + years);
}
