import { PRONOUN } from '../../grammar/pronouns.ts';
import { ONCE } from '../claim-words.ts';
import type { Unit } from '../read-units.ts';
import { type Compared, isTelling } from './compared.ts';

/** What a statement says of names, numbers, dates and deeds together is said of them in one sentence, or in one that leans on it. */
export function sentenceAgrees({ evidence, pairs }: Compared): boolean {
  const telling = [...pairs].filter(([unit]) => isTelling(unit) || ONCE.test(unit.text));
  if (telling.length < 2) return true;
  return stretchesOf(evidence.text).some(({ start, end }) =>
    telling.every(([, places]) => places.some((place: Unit) => place.start >= start && place.end <= end)),
  );
}

/** Each sentence with those behind it that begin with a word for what it speaks of. */
function stretchesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const starts = [
    0,
    ...[...text.matchAll(/(?<=[\p{L}\p{N}]{2}["”)]?[.!?]["”)]?)\s+(?=\p{Lu})/gu)].map(
      ({ index, 0: gap }) => index + gap.length,
    ),
  ];
  return starts.map((start, position) => {
    const next = starts.slice(position + 1).find((other) => !LEANS.test(text.slice(other)));
    return { start, end: next ?? text.length };
  });
}

const LEANS = new RegExp(String.raw`^(?:${PRONOUN}|there|both|the (?:same|former|latter|other))\b`, 'iu');
