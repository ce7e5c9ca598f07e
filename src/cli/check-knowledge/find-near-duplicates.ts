import type { Passage } from '../../corpus/passage.ts';
import type { Finding } from './finding.ts';

/**
 * The share of their runs of words from which two passages say one thing twice. The most alike that are two
 * things on purpose share 0.58 (two states, each told to be no member, and why); a copy of a sentence of 25
 * words in which one was changed shares 0.77.
 */
const THRESHOLD = 0.65;

/** With shorter runs, every two sentences on one subject look alike; longer ones miss small changes. */
const RUN_LENGTH = 3;

/** Passages that say what an earlier one says: one of them will be forgotten when the other is mended. */
export function findNearDuplicates(passages: readonly Passage[]): readonly Finding[] {
  const known: { readonly passage: Passage; readonly runs: ReadonlySet<string> }[] = [];
  const findings: Finding[] = [];
  for (const passage of passages) {
    const runs = wordRuns(passage.text);
    const twin = known.find((one) => !isSameTable(one.passage, passage) && isAlike(one.runs, runs));
    if (twin !== undefined) {
      const message = `Says nearly the same as ${twin.passage.id}: keep one, or say in both how they differ.`;
      findings.push({ passage, message });
    }
    known.push({ passage, runs });
  }
  return findings;
}

/** Rows of one table are made alike. */
function isSameTable(a: Passage, b: Passage): boolean {
  return a.row !== null && a.row.tableId === b.row?.tableId;
}

/** Jaccard's coefficient. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  // The coefficient is at most the ratio of the sizes, which spares comparing most pairs.
  if (Math.min(a.size, b.size) < THRESHOLD * Math.max(a.size, b.size)) return false;
  const common = a.intersection(b).size;
  return common >= THRESHOLD * (a.size + b.size - common);
}

/** Every run of neighbouring words; a text that is shorter than one is one. */
function wordRuns(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(1, words.length - RUN_LENGTH + 1);
  return new Set(
    Array.from({ length: count }, (_, start) => words.slice(start, start + RUN_LENGTH).join(' ')),
  );
}
