/**
 * What a terminal would act on rather than show: control characters, of which escape sequences are made,
 * and marks that turn the direction of the text around them. A line break stays.
 */
const ACTS_ON_TERMINAL = /[[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]--[\n]]/gv;

/** Text of people and files, fit to be printed. */
export function visibleText(text: string): string {
  return text.replaceAll('\t', ' ').replace(ACTS_ON_TERMINAL, '');
}
