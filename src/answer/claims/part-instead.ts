import type { Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import type { Difference } from './verdict.ts';

/** What a text tells of a part where a statement speaks of all, and the statement without that word and the number behind it. */
interface PartInstead {
  readonly difference: Difference;
  readonly rest: Reading;
}

/** "23 of the 27 members" against "all 27 members"; `null`: the statement does not speak of all, or the text of no part. */
export function partInstead(claim: Reading, evidence: Reading): PartInstead | null {
  const all = claim.quantifiers.find(({ word }) => /^(?:all|every|each)$/u.test(word));
  const [part, whole] = partIn(evidence);
  if (all === undefined || part === undefined || whole === undefined) return null;
  const end = all.start + all.word.length;
  const counted = claim.units.find(
    ({ kind, start }) => kind === 'number' && start > end && start - end <= NUMBER_REACH,
  );
  return {
    difference: {
      kind: 'number',
      claimed: claim.text.slice(all.start, counted?.end ?? end),
      found: evidence.text.slice(part.start, whole.end),
    },
    rest: {
      ...claim,
      units: claim.units.filter((unit) => unit !== counted),
      quantifiers: claim.quantifiers.filter((mark) => mark !== all),
    },
  };
}

/** Characters between "all" and the number of them, at most: "all the 27". */
const NUMBER_REACH = 5;

/** The first two numbers of which one is counted out of the other. */
function partIn({ text, units }: Reading): readonly Unit[] {
  const numbers = units.filter(({ kind }) => kind === 'number');
  const position = numbers.findIndex((number, at) => {
    const next = numbers[at + 1];
    return next !== undefined && OF.test(text.slice(number.end, next.start));
  });
  return position < 0 ? [] : numbers.slice(position, position + 2);
}

const OF = /^\s+(?:out )?of\s+(?:the\s+|its\s+|\S+['’]s\s+)?$/iu;
