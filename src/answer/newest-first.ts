import type { Citation } from './answer.ts';

/** Citations by when what they say was true or, where they do not tell, published; those without a date come last. */
export function newestFirst(citations: readonly Citation[]): readonly Citation[] {
  return citations.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
}

/** True where it can be told which of some citations is the newest. */
export function areDated(citations: readonly Citation[]): boolean {
  return citations.every((citation) => dateOf(citation) !== '');
}

/** Partial dates sort as text. */
function dateOf({ passage }: Citation): string {
  const published = passage.sources.map(({ date }) => date ?? '').toSorted();
  return passage.asOf ?? published.at(-1) ?? '';
}
