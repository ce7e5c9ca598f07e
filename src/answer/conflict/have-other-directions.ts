import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';

/** `from Ald to Berg`, with names of up to three words. */
const WAY =
  /\bfrom (?:the )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}) to (?:the )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})/gu;

/** True where two sentences tell of different ways: there and back are not the same. */
export function haveOtherDirections(a: string, b: string): boolean {
  const [ofA, ofB] = [waysIn(a), waysIn(b)];
  return ofA.size > 0 && ofB.size > 0 && ofA.isDisjointFrom(ofB);
}

function waysIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(WAY)].map(([, from = '', to = '']) => `${fold(from)} > ${fold(to)}`));
}

function fold(name: string): string {
  return tokenize(name)
    .map(({ text }) => foldToken(text))
    .join(' ');
}
