import type { AnalysedPassage } from './analysed-passage.ts';
import { keepLast } from './keep-last.ts';
import { beginningOf, isKin } from './kin.ts';
import type { TermSet } from './match-passage.ts';
import type { Query } from './parse-query.ts';

/** What is looked for of each term, read once for all passages; numbers have no kin. */
const soughtIn = keepLast(({ terms }) =>
  terms.map(({ term }) => ({ term, beginning: NUMBER.test(term) ? '' : beginningOf(term) })),
);

const NUMBER = /\p{N}/u;

/** By sentence of a passage, the terms of a query of which it holds a word of the same kin; most passages hold none. */
export function matchKin(query: Query, analysed: AnalysedPassage): readonly TermSet[] {
  const sought = soughtIn(query);
  let kin: TermSet[] | null = null;
  for (let position = 0; position < sought.length; position += 1) {
    const { term, beginning } = sought[position] ?? NOTHING;
    const group = analysed.kin.get(beginning);
    if (group === undefined) continue;
    for (const other of group) {
      if (other === term || !isKin(term, other)) continue;
      kin ??= new Array<TermSet>(analysed.sentences.length).fill(0);
      for (const { sentence } of analysed.places.get(other) ?? [])
        kin[sentence] = (kin[sentence] ?? 0) | (1 << position);
    }
  }
  return kin ?? NO_KIN;
}

const NOTHING = { term: '', beginning: '' };
const NO_KIN: readonly TermSet[] = [];
