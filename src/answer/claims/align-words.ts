/** Where a quotation lies in a text, and the first place at which the two differ; positions count words. */
export interface WordAlignment {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Words to be replaced, dropped or added to make one of the other. */
  readonly edits: number;
  readonly difference: Gap | null;
}

export interface Gap {
  readonly claimed: readonly [from: number, to: number];
  readonly found: readonly [from: number, to: number];
}

/** Finds the stretch of a text, from one of its words on, that is nearest to a quotation (edit distance over words, ends free). */
export function alignWords(
  quotation: readonly string[],
  whole: readonly string[],
  offset: number,
): WordAlignment {
  const text = whole.slice(offset);
  const costs = costTable(quotation, text);
  const last = costs.at(-1) ?? [];
  const edits = Math.min(...last);
  const to = last.indexOf(edits);
  let a = quotation.length;
  let b = to;
  let gap: Gap | null = null;
  while (a > 0) {
    const step = stepBack(quotation, text, costs, a, b);
    const [nextA, nextB] = [a - step.claimed, b - step.found];
    if (step.isEdit) gap = widen(gap, [nextA, a], [nextB, b]);
    [a, b] = [nextA, nextB];
  }
  return { from: offset + b, to: offset + to, edits, difference: gap === null ? null : shift(gap, offset) };
}

function shift({ claimed, found: [from, to] }: Gap, offset: number): Gap {
  return { claimed, found: [offset + from, offset + to] };
}

/** Going backwards, an edit right before the last one belongs to it; an earlier one replaces it. */
function widen(gap: Gap | null, claimed: Gap['claimed'], found: Gap['found']): Gap {
  if (gap !== null && gap.claimed[0] === claimed[1] && gap.found[0] === found[1])
    return { claimed: [claimed[0], gap.claimed[1]], found: [found[0], gap.found[1]] };
  return { claimed, found };
}

function costTable(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [new Array<number>(b.length + 1).fill(0)];
  for (const [i, word] of a.entries()) {
    const above = rows[i] ?? [];
    const row = [i + 1];
    for (const [j, other] of b.entries())
      row.push(
        Math.min((above[j] ?? 0) + (word === other ? 0 : 1), (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1),
      );
    rows.push(row);
  }
  return rows;
}

function stepBack(
  quotation: readonly string[],
  text: readonly string[],
  costs: readonly (readonly number[])[],
  a: number,
  b: number,
) {
  const cost = costs[a]?.[b] ?? 0;
  const diagonal = b > 0 ? costs[a - 1]?.[b - 1] : undefined;
  const isSame = b > 0 && quotation[a - 1] === text[b - 1];
  if (diagonal !== undefined && cost === diagonal + (isSame ? 0 : 1))
    return { claimed: 1, found: 1, isEdit: !isSame };
  if (cost === (costs[a - 1]?.[b] ?? 0) + 1) return { claimed: 1, found: 0, isEdit: true };
  return { claimed: 0, found: 1, isEdit: true };
}
