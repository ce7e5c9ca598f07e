import type { Analyser } from '../../search/analyser.ts';
import type { RowPassage } from './table.ts';

/** The terms of what an event is called, when and where it was: what describes it at length may name others. */
export function briefTerms({ row }: RowPassage, analyser: Analyser): ReadonlySet<string> {
  const brief = row.cells.filter(({ text }, column) => column === 0 || text.split(' ').length <= FEW_WORDS);
  return new Set(brief.flatMap(({ text }) => analyser.terms(text).map(({ term }) => term)));
}

const FEW_WORDS = 3;
