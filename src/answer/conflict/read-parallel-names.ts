import { foldToken } from '../../search/process-term.ts';
import { type Token, tokenize } from '../../search/tokenize.ts';

/** Says who says so, at the end of a sentence: "…, chroniclers of the Reds wrote", "…, according to the guide". */
const ATTRIBUTION =
  /,\s+(?:according to [^,]+|(?:as )?[^,]{1,60}\b(?:wrote|writes?|said|says?|claim(?:s|ed)?|report(?:s|ed)?|reckon(?:s|ed)?|noted?|notes|told|tells|recorded))\s*(?=[.!?]?$)/u;

/** The same at the beginning: "According to the guide, …". */
const LEADING_ATTRIBUTION = /^According to [^,]{1,80},\s+/u;

/** A sentence without who says so. */
export function withoutAttribution(sentence: string): string {
  return sentence.replace(ATTRIBUTION, '').replace(LEADING_ATTRIBUTION, '');
}

/** The names in which two sentences differ whose other words are all the same; `null`: they differ otherwise. */
export function readParallelNames(a: string, b: string): readonly [string, string] | null {
  const difference = readDifference(a, b);
  if (difference?.every(isName) !== true) return null;
  // Whoever begins the sentence may do what many do.
  const isSubject = !/\p{L}/u.test(a.slice(0, a.indexOf(difference[0])));
  return isSubject ? null : difference;
}

/** The one place in which two sentences differ whose other words are all the same; `null`: they differ in more, or in nothing. */
export function readDifference(a: string, b: string): readonly [string, string] | null {
  const [ofA, ofB] = [tokenize(a), tokenize(b)];
  const before = sameWords(ofA, ofB);
  const behind = sameWords(ofA.slice(before).toReversed(), ofB.slice(before).toReversed());
  if (before + behind < LEAST_SHARED) return null;
  const [first, second] = [textOf(a, ofA, before, behind), textOf(b, ofB, before, behind)];
  return first === '' || second === '' ? null : [first, second];
}

/** So many words say what is told of both. */
const LEAST_SHARED = 4;

function sameWords(a: readonly Token[], b: readonly Token[]): number {
  const different = a.findIndex((token, at) => foldToken(token.text) !== foldToken(b[at]?.text ?? ''));
  return different < 0 ? a.length : different;
}

function textOf(sentence: string, tokens: readonly Token[], before: number, behind: number): string {
  const [first, last] = [tokens[before], tokens[tokens.length - behind - 1]];
  return first === undefined || last === undefined ? '' : sentence.slice(first.start, last.end);
}

/** Every word of a name is written large, but small ones within it. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:of|the|de|von|van|al|bin)\s){0,2}\p{Lu}[\p{L}'’.-]*){0,4}$/u.test(
    text,
  );
}
