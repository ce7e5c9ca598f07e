import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';

/** The passages whose addresses look most like what was typed, best first. */
export function nearestPassages(corpus: Corpus, typed: string, limit: number): readonly Passage[] {
  const wanted = pairsOf(typed);
  return corpus.passages
    .map((passage) => ({ passage, likeness: likeness(wanted, pairsOf(passage.id)) }))
    .filter((one) => one.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ passage }) => passage);
}

/** Dice's coefficient: the share of letter pairs that two texts have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * a.intersection(b).size) / size;
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}
