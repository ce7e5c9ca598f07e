import { remember, rememberBy } from '../../search/remember.ts';
import type { QuestionFrame } from './read-frame.ts';
import { type FeatureGroup, GROUPS, slotsAt } from './span-groups.ts';
import { SPAN_WEIGHTS } from './span-weights.ts';

/** By group, what its values add to a score; NaN: not yet summed. */
type Tables = readonly Float64Array[];

/** The tables of groups that depend on the same part of the question; those of others are empty. */
function emptyTables(of: FeatureGroup['of']): Tables {
  return GROUPS.map(({ of: own, sizes: [a, b, c] }) =>
    own === of ? new Float64Array(a * b * c).fill(Number.NaN) : NO_TABLE,
  );
}

const NO_TABLE = new Float64Array();

/** Kept, because there are only some dozens of kinds of questions, and few nouns are asked for again and again. */
const ofKind = remember(() => emptyTables('kind'));
const ofFocus = remember(() => emptyTables('focus'), { most: 500 });
const ofWords = emptyTables(null);

const tablesOf = rememberBy(({ kind, focus }: QuestionFrame): Tables => {
  const tables = { kind: ofKind(String(kind)), focus: ofFocus(String(focus)), words: ofWords };
  return GROUPS.map(({ of }, position) => tables[of ?? 'words'][position] ?? NO_TABLE);
});

/** Makes what adds up the weights of a span, from its place in each group. */
export function makeWeigher(frame: QuestionFrame): (places: Uint32Array) => number {
  const tables = tablesOf(frame);
  return (places) => {
    const sum = sumAt(tables, places);
    if (!Number.isNaN(sum)) return sum;
    fillIn(tables, places, frame);
    return sumAt(tables, places);
  };
}

function sumAt(tables: Tables, places: Uint32Array): number {
  let sum = 0;
  for (let group = 0; group < places.length; group += 1) {
    const table = tables[group] ?? NO_TABLE;
    sum += table[places[group] ?? 0] ?? 0;
  }
  return sum;
}

function fillIn(tables: Tables, places: Uint32Array, frame: QuestionFrame): void {
  GROUPS.forEach((group, position) => {
    const table = tables[position] ?? NO_TABLE;
    const place = places[position] ?? 0;
    if (Number.isNaN(table[place])) table[place] = sumOf(slotsAt(group, frame, place));
  });
}

/** The sum of the weights of some features. */
export function sumOf(slots: readonly number[]): number {
  let sum = 0;
  for (const slot of slots) sum += SPAN_WEIGHTS[slot] ?? 0;
  return sum;
}
