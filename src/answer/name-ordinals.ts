import { NUMBER_WORD, numberOf } from '../search/number-words.ts';
import { EVENT } from './conversation/event.ts';
import { spellOrdinal } from './grammar/ordinals.ts';

/** More of a kind are not told apart so, but by their years. */
const MOST = 30;

const NUMBERED = new RegExp(
  String.raw`\b(?<event>\p{L}+) (?:number |no\.? ?|nr\.? ?|# ?)(?<number>${NUMBER_WORD}|\d{1,2})(?![\p{L}\p{N}/.-])`,
  'giu',
);

/** "Summit number one" is the first summit: a question whose events are told apart as texts do it. */
export function nameOrdinals(question: string): string {
  return question.replace(NUMBERED, (words, event: string, digits: string) => {
    const number = numberOf(digits);
    const isOrdinal = EVENT.test(event) && number !== null && number >= 1 && number <= MOST;
    return isOrdinal ? `${spellOrdinal(number)} ${event}` : words;
  });
}
